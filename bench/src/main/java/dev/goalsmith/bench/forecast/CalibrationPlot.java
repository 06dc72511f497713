package dev.goalsmith.bench.forecast;

import java.util.Locale;
import java.util.Map;

/// A picture of how often plans are kept, over how often they should be; on the diagonal both are the same.
final class CalibrationPlot {

    private static final int SIDE = 320;
    private static final int EDGE = 40;

    private CalibrationPlot() {}

    static String of(Map<String, Group> groups) {
        var svg = new StringBuilder();
        svg.append("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" font-family="sans-serif" font-size="12">
            <rect width="400" height="400" fill="#fff"/>
            <path d="M40 360H360M40 360V40" stroke="#333"/>
            <path d="M40 360L360 40" stroke="#333" stroke-dasharray="4 4"/>
            <text x="200" y="390" text-anchor="middle">forecast to be kept</text>
            <text x="14" y="200" text-anchor="middle" transform="rotate(-90 14 200)">kept</text>
            """);
        for (int percent : new int[] {0, 50, 80, 100}) {
            svg.append("<text x=\"%.0f\" y=\"374\" text-anchor=\"middle\">%d</text>%n"
                    .formatted(x(percent / 100.0), percent));
        }
        groups.forEach((name, group) -> svg.append(line(name, group)));
        return svg.append("</svg>\n").toString();
    }

    private static String line(String name, Group group) {
        var points = new StringBuilder();
        for (int percent = 5; percent < 100; percent += 5) {
            double level = percent / 100.0;
            points.append(String.format(
                    Locale.ROOT,
                    "%.0f,%.0f ",
                    x(level),
                    EDGE + SIDE * (1 - group.kept(level).share())));
        }
        return "<polyline fill=\"none\" stroke=\"%s\" points=\"%s\"><title>%s</title></polyline>%n"
                .formatted(
                        name.startsWith("sip") ? "#c2410c" : "#1d4ed8",
                        points.toString().strip(),
                        name);
    }

    private static double x(double level) {
        return EDGE + SIDE * level;
    }
}

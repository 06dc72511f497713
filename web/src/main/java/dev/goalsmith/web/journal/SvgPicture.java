package dev.goalsmith.web.journal;

import java.awt.geom.PathIterator;

/// A picture in lines, with its words as outlines and, for who cannot see them, as a title.
final class SvgPicture {

    private SvgPicture() {}

    static String write(Picture picture) {
        var svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">%n"
                        .formatted(Picture.WIDE, Picture.HIGH, Picture.WIDE, Picture.HIGH));
        PictureText text = picture.text();
        svg.append("<title>").append(escaped(text.goal())).append("</title>\n");
        svg.append("<desc>")
                .append(escaped(text.attained() + ". " + text.facts()))
                .append("</desc>\n");
        for (Picture.Piece piece : picture.pieces()) {
            svg.append("<path fill=\"#%06x\" d=\"".formatted(piece.color().getRGB() & 0xffffff));
            path(piece, svg);
            svg.append("\"/>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static void path(Picture.Piece piece, StringBuilder svg) {
        double[] points = new double[6];
        for (PathIterator way = piece.shape().getPathIterator(null); !way.isDone(); way.next()) {
            switch (way.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> command('M', points, 2, svg);
                case PathIterator.SEG_LINETO -> command('L', points, 2, svg);
                case PathIterator.SEG_QUADTO -> command('Q', points, 4, svg);
                case PathIterator.SEG_CUBICTO -> command('C', points, 6, svg);
                default -> svg.append('Z');
            }
        }
    }

    private static void command(char letter, double[] points, int count, StringBuilder svg) {
        svg.append(letter);
        for (int at = 0; at < count; at++) {
            svg.append(at == 0 ? "" : " ").append(Math.round(points[at] * 10) / 10.0);
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

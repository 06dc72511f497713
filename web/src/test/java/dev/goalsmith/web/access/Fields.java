package dev.goalsmith.web.access;

import java.util.HashMap;
import java.util.Map;

/// Something sensible for every field of every form, so that a request is refused for whose it is and for nothing else.
final class Fields {

    private static final Map<String, String> FILLED = Map.ofEntries(
            Map.entry("area", "CAREER"),
            Map.entry("horizon", "SHORT"),
            Map.entry("hours", "1"),
            Map.entry("times", "2"),
            Map.entry("per", "WEEK"),
            Map.entry("baseline", "1"),
            Map.entry("target", "5"),
            Map.entry("value", "2"),
            Map.entry("sharePercent", "40"),
            Map.entry("barrier", "TIME"),
            Map.entry("importance", "3"),
            Map.entry("urgency", "3"),
            Map.entry("version", "1"),
            Map.entry("percent", "50"),
            Map.entry("position", "0"),
            Map.entry("paper", "1"),
            Map.entry("turn", "DEFER"),
            Map.entry("rhythm", "MONTHLY"),
            Map.entry("number", "1"),
            Map.entry("slots", "Tue evening 2h"),
            Map.entry("slot", "MONDAY 19:00"),
            Map.entry("whom", "SPEAKING"),
            Map.entry("offFrom", "2026-12-28"),
            Map.entry("offTo", "2026-12-29"),
            Map.entry("busyOn", "2026-12-28"),
            Map.entry("busyFrom", "18:00"),
            Map.entry("busyTo", "19:00"),
            Map.entry("confirmed", "true"),
            Map.entry("open", "true"),
            Map.entry("enough", "true"),
            Map.entry("item", "TEAM A clear budget"),
            Map.entry("why", "Changed"),
            Map.entry("need", "Changed"),
            Map.entry("kind", "SKILL"),
            Map.entry("way", "BOOK"),
            Map.entry("fill.PURPOSE", "Changed"),
            Map.entry("profession", "CHANGE"),
            Map.entry("name", "Changed"),
            Map.entry("title", "Changed"),
            Map.entry("text", "Changed"),
            Map.entry("wish", "Changed"),
            Map.entry("description", "Changed"),
            Map.entry("reason", "Changed"),
            Map.entry("reward", "Changed"),
            Map.entry("proud", "Changed"),
            Map.entry("anyway", "true"),
            Map.entry("zone", "Europe/Berlin"),
            Map.entry("theme", "DARK"));

    private Fields() {}

    /// With these things named in them.
    static Map<String, String> naming(Map<String, String> ids) {
        var fields = new HashMap<>(FILLED);
        fields.put("task", ids.getOrDefault("task", ""));
        fields.put("milestone", ids.getOrDefault("milestone", ""));
        fields.put("predecessor", ids.getOrDefault("predecessor", ""));
        return fields;
    }

    /// With one more.
    static Map<String, String> with(String name, String value) {
        var fields = new HashMap<>(FILLED);
        fields.put(name, value);
        return fields;
    }
}

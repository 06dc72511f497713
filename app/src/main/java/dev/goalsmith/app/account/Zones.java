package dev.goalsmith.app.account;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The time zones that a person can live in: the regions of the IANA database.
public final class Zones {

    private Zones() {}

    /// `Europe/Berlin` and the like, by name.
    public static List<String> names() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.contains("/") && !name.startsWith("Etc/") && !name.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    static @Nullable ZoneId find(String name) {
        try {
            return ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : null;
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    static ZoneId orUtc(String name) {
        ZoneId zone = find(name);
        return zone == null ? ZoneOffset.UTC : zone;
    }
}

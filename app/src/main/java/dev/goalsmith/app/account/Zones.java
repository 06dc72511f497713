package dev.goalsmith.app.account;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The time zones that a person can live in: the regions of the IANA database, and UTC.
public final class Zones {

    private static final String UTC = "UTC";

    private Zones() {}

    /// `Europe/Berlin` and the like, by name, and `present`, so that saving the form keeps it.
    public static List<String> names(String present) {
        Stream<String> regions = ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.contains("/") && !name.startsWith("Etc/") && !name.startsWith("SystemV/"));
        Stream<String> others = Stream.of(UTC, present).filter(name -> find(name) != null);
        return Stream.concat(others, regions).distinct().sorted().toList();
    }

    static @Nullable ZoneId find(String name) {
        try {
            return ZoneId.getAvailableZoneIds().contains(name) || name.equals(ZoneOffset.UTC.getId())
                    ? ZoneId.of(name)
                    : null;
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    static ZoneId orUtc(String name) {
        ZoneId zone = find(name);
        return zone == null ? ZoneId.of(UTC) : zone;
    }
}

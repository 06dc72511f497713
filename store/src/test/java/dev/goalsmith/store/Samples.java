package dev.goalsmith.store;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.account.Account;
import dev.goalsmith.engine.account.EmailAddress;
import dev.goalsmith.engine.account.Theme;
import dev.goalsmith.engine.schedule.DayParts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Values that databases have got wrong before.
public final class Samples {

    /// To the microsecond, which is as exact as PostgreSQL.
    public static final Instant INSTANT = Instant.parse("2026-11-23T08:00:00.123456Z");

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /// From the earliest that a person may enter to far beyond the latest.
    public static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2200, 12, 31),
            LocalDate.of(9999, 12, 31));

    public static final List<Instant> INSTANTS = List.of(
            Instant.EPOCH,
            Instant.parse("1969-12-31T23:59:59.999Z"),
            Instant.parse("2026-03-29T01:00:00Z"),
            Instant.parse("2026-10-25T00:30:00.000001Z"),
            Instant.parse("9999-12-31T23:59:59.999999Z"),
            INSTANT);

    public static final List<String> TEXTS = List.of(
            "Become a senior manager",
            "Größe, naïf, Ærøskøbing, Ελληνικά, русский, 日本語, 한국어, हिन्दी",
            "👩‍🚀 🏳️‍🌈 🎉 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
            "\u202Eעברית ו\u200Fعربي\u202C",
            "zero\u200Bwidth\uFEFF and com\u0301bining",
            "it's \"quoted\" `so` “so” \\ /* -- */ ;',",
            "first line\nsecond\r\nthird\ttabbed\u000B\u0001",
            " around ",
            "'); drop table account; -- % _ ${} {0} ? :name $1",
            "null",
            "<script>alert(1)</script>&amp;=CMD()",
            "[{\"a\":1}]\t\n{\u2028\u2029}\u0085");

    private static final AtomicLong COUNT = new AtomicLong();

    private Samples() {}

    public static Id id() {
        return new Id(new UUID(0x019_3591_0000_7000L + (COUNT.incrementAndGet() << 16), 0x8000_0000_0000_0001L));
    }

    public static Account account(Id id, String name) {
        return new Account(
                id,
                new EmailAddress("Ada." + id + "@example.org"),
                name,
                false,
                Theme.DARK,
                new Account.Whereabouts(BERLIN, DayParts.DEFAULT),
                1);
    }
}

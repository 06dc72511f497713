package dev.goalsmith.cli.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An object as it was read, whose members are asked for by name and kind.
///
/// A member that is null counts as not there. A member of another kind is an [UnfitJson].
public record JsonObject(Map<String, @Nullable Object> members) {

    /// The member, which must be there.
    public String getText(String name) {
        return need(name, findText(name));
    }

    public @Nullable String findText(String name) {
        return switch (members.get(name)) {
            case null -> null;
            case String text -> text;
            default -> throw new UnfitJson(name + " must be a string");
        };
    }

    /// The member as a whole number of at most nine digits, which must be there.
    public int getInt(String name) {
        return need(name, findInt(name));
    }

    public @Nullable Integer findInt(String name) {
        Object value = members.get(name);
        return value == null ? null : whole(name, value);
    }

    private static int whole(String name, @Nullable Object value) {
        if (value instanceof BigDecimal number && number.abs().compareTo(BigDecimal.valueOf(999_999_999)) <= 0) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException fraction) {
                throw new UnfitJson(name + " must be a whole number");
            }
        }
        throw new UnfitJson(name + " must be a whole number of at most nine digits");
    }

    /// The member as a number, which must be there.
    public double getNumber(String name) {
        return need(name, findNumber(name));
    }

    public double number(String name, double otherwise) {
        Double found = findNumber(name);
        return found == null ? otherwise : found;
    }

    private @Nullable Double findNumber(String name) {
        return switch (members.get(name)) {
            case null -> null;
            case BigDecimal number -> number.doubleValue();
            default -> throw new UnfitJson(name + " must be a number");
        };
    }

    public boolean isTrue(String name, boolean otherwise) {
        return switch (members.get(name)) {
            case null -> otherwise;
            case Boolean truth -> truth;
            default -> throw new UnfitJson(name + " must be true or false");
        };
    }

    public @Nullable LocalDate findDay(String name) {
        return find(name, LocalDate::parse, "a date such as 2026-11-21");
    }

    public LocalDateTime getLocal(String name) {
        return need(name, find(name, LocalDateTime::parse, "a date and time such as 2026-11-21T00:00"));
    }

    private <T> @Nullable T find(String name, Function<String, T> parse, String example) {
        String text = findText(name);
        try {
            return text == null ? null : parse.apply(text);
        } catch (DateTimeException unreadable) {
            throw new UnfitJson(name + " must be " + example);
        }
    }

    /// The member as a list of objects, empty if it is not there.
    public List<JsonObject> objects(String name) {
        return list(name).stream().map(value -> object(name, value)).toList();
    }

    @SuppressWarnings("unchecked") // the reader makes no other maps
    private static JsonObject object(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> inner) {
            return new JsonObject((Map<String, @Nullable Object>) inner);
        }
        throw new UnfitJson(name + " must hold objects");
    }

    /// The member as a list of whole numbers, empty if it is not there.
    public List<Integer> ints(String name) {
        return list(name).stream().map(value -> whole(name, value)).toList();
    }

    private List<?> list(String name) {
        return switch (members.get(name)) {
            case null -> List.of();
            case List<?> values -> values;
            default -> throw new UnfitJson(name + " must be a list");
        };
    }

    private static <T> T need(String name, @Nullable T value) {
        if (value == null) {
            throw new UnfitJson(name + " is missing");
        }
        return value;
    }
}

package dev.goalsmith.engine;

import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The key of anything that is kept: a UUID of version 7, so that ids sort by the time of their making.
///
/// In addresses it is written with 22 letters and digits (base 62, most significant first, padded with `0`).
public record Id(UUID value) implements Comparable<Id> {

    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(LETTERS.length());
    private static final int LENGTH = 22;
    private static final long HALF = 0xFFFF_FFFFL;
    private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(128);

    /// The id that `text` writes, or null if `text` is not 22 letters that write one.
    public static @Nullable Id parse(String text) {
        if (text.length() != LENGTH) {
            return null;
        }
        BigInteger number = BigInteger.ZERO;
        for (int at = 0; at < LENGTH; at++) {
            int digit = LETTERS.indexOf(text.charAt(at));
            if (digit < 0) {
                return null;
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        return number.compareTo(LIMIT) < 0 ? of(number) : null;
    }

    private static Id of(BigInteger number) {
        return new Id(new UUID(number.shiftRight(64).longValue(), number.longValue()));
    }

    /// When it was made, to the millisecond (RFC 9562, 5.7).
    public Instant madeAt() {
        return Instant.ofEpochMilli(value.getMostSignificantBits() >>> 16);
    }

    /// Unsigned, so that ids sort by time.
    @Override
    public int compareTo(Id other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    /// The 22 letters.
    @Override
    public String toString() {
        long high = value.getMostSignificantBits();
        long low = value.getLeastSignificantBits();
        long[] digits = {high >>> Integer.SIZE, high & HALF, low >>> Integer.SIZE, low & HALF};
        char[] letters = new char[LENGTH];
        for (int at = LENGTH - 1; at >= 0; at--) {
            letters[at] = LETTERS.charAt(divide(digits));
        }
        return new String(letters);
    }

    /// Divides the number that `digits` write to the base 2³² by the base of the letters; the rest is given. A page may
    /// write thousands of ids, so this does without big numbers.
    private static int divide(long[] digits) {
        long rest = 0;
        for (int at = 0; at < digits.length; at++) {
            long part = rest << Integer.SIZE | digits[at];
            digits[at] = part / LETTERS.length();
            rest = part % LETTERS.length();
        }
        return (int) rest;
    }
}

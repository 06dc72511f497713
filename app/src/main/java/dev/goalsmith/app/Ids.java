package dev.goalsmith.app;

import dev.goalsmith.engine.Id;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Makes ids: UUIDs of version 7 (RFC 9562, section 5.7), each later than the one before.
///
/// 48 bits of milliseconds, 12 bits that count within a millisecond, 62 random bits.
public final class Ids {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long last;

    public Ids(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized Id next() {
        last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
        long high = ((last >>> COUNTER_BITS) << 16) | 0x7000 | (last & COUNTER_MASK);
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new Id(new UUID(high, low));
    }
}

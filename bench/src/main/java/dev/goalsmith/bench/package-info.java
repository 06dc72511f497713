/// Measures how fast Goalsmith is, by hand. Start reading at [ReplanBenchmark].
@NullMarked
package dev.goalsmith.bench;

import org.jspecify.annotations.NullMarked;

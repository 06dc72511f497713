/// Scores the review of statements against rows that others labelled. Start reading at [Score].
@NullMarked
package dev.goalsmith.bench.review;

import org.jspecify.annotations.NullMarked;

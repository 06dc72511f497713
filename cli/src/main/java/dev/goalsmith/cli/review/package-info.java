/// `goalsmith review`: what a statement shows, for people and for programs. Start reading at [ReviewCommand].
@NullMarked
package dev.goalsmith.cli.review;

import org.jspecify.annotations.NullMarked;

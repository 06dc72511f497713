/// Tests of Progress, Journal and Celebration.
@NullMarked
package dev.goalsmith.web.journal;

import org.jspecify.annotations.NullMarked;

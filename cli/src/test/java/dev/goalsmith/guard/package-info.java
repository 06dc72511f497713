/// The house rules, kept by tests: which room may look where, how files are written, that the documents tell the truth.
@NullMarked
package dev.goalsmith.guard;

import org.jspecify.annotations.NullMarked;

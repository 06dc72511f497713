/// What is true: the nouns of the product and its rules. Nothing here does I/O, reads a clock or knows a framework.
@NullMarked
package dev.goalsmith.engine;

import org.jspecify.annotations.NullMarked;

/// Cuts a statement into tokens and knows the words that the review listens for. Start reading at [Text].
@NullMarked
package dev.goalsmith.engine.statement.text;

import org.jspecify.annotations.NullMarked;

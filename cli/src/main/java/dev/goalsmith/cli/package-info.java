/// What is typed: the command `goalsmith` and its subcommands, one class each. Start reading at [Goalsmith].
@NullMarked
package dev.goalsmith.cli;

import org.jspecify.annotations.NullMarked;

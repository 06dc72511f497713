/// JSON as the command line reads and writes it, a value or a line at a time. Start reading at [JsonLine].
@NullMarked
package dev.goalsmith.cli.json;

import org.jspecify.annotations.NullMarked;

/// The commands that work on an installation: serving it, showing a demo of it, looking after its people.
@NullMarked
package dev.goalsmith.cli.serve;

import org.jspecify.annotations.NullMarked;

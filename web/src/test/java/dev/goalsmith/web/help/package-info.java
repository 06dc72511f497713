/// The guide as people read it.
@NullMarked
package dev.goalsmith.web.help;

import org.jspecify.annotations.NullMarked;

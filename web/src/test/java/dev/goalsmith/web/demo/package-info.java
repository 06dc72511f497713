/// A tour through the demo world.
@NullMarked
package dev.goalsmith.web.demo;

import org.jspecify.annotations.NullMarked;

/// Tests of the demo world.
@NullMarked
package dev.goalsmith.app.demo;

import org.jspecify.annotations.NullMarked;

/// A world to try everything in, made by the same verbs that people use. Start reading at [DemoWorld].
@NullMarked
package dev.goalsmith.app.demo;

import org.jspecify.annotations.NullMarked;

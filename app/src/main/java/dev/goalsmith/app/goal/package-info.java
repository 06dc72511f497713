/// Beginning, changing and ending goals.
@NullMarked
package dev.goalsmith.app.goal;

import org.jspecify.annotations.NullMarked;

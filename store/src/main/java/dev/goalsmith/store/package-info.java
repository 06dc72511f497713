/// What is kept: the only room with SQL of ours. Start reading at [Database].
@NullMarked
package dev.goalsmith.store;

import org.jspecify.annotations.NullMarked;

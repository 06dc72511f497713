/// The five growth tracks: what runs on each, and examples to begin with. Start reading at [ShowGrowth].
@NullMarked
package dev.goalsmith.app.growth;

import org.jspecify.annotations.NullMarked;

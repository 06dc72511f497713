/// When a person works: weekly slots, the commitment to them, and the openings they give. Start reading at
/// [Commitment].
@NullMarked
package dev.goalsmith.engine.schedule;

import org.jspecify.annotations.NullMarked;

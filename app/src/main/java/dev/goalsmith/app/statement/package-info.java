/// Writing a statement, answering what is asked about it, and taking what it proposes. Start reading at
/// [ShowStatement].
@NullMarked
package dev.goalsmith.app.statement;

import org.jspecify.annotations.NullMarked;

/// Rows of plan sheets that wait to be taken in. Start reading at [SheetDrafts].
@NullMarked
package dev.goalsmith.store.sheet;

import org.jspecify.annotations.NullMarked;

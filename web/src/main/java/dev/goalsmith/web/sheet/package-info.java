/// The plan sheet, edited in place, exported and imported. Start reading at [SheetController].
@NullMarked
package dev.goalsmith.web.sheet;

import org.jspecify.annotations.NullMarked;

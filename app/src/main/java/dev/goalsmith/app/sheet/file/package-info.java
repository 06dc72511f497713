/// The plan sheet as files that spreadsheet programs open: XLSX and CSV. Start reading at [SheetFile].
@NullMarked
package dev.goalsmith.app.sheet.file;

import org.jspecify.annotations.NullMarked;

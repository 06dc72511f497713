package dev.goalsmith.engine.sheet;

import dev.goalsmith.engine.Phrase;

/// Why a sheet was not read.
///
/// @param row as the person sees it in the file, the first row being 1; 0 if the whole file is meant
/// @param column title of the column, empty if no single one is meant
public record SheetProblem(int row, String column, Phrase why) {

    /// A problem of the file as a whole.
    public static SheetProblem ofFile(Phrase why) {
        return new SheetProblem(0, "", why);
    }
}

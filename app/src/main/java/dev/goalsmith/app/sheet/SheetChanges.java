package dev.goalsmith.app.sheet;

import dev.goalsmith.app.Problem;
import dev.goalsmith.engine.board.Board;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.engine.track.WorkLog;
import java.util.List;
import java.util.Map;

/// What a file makes of the sheet of a goal: the board as it will be, types and work that are added, and what to say
/// about each row. With problems, nothing is made of it.
record SheetChanges(
        List<Problem> problems,
        Board board,
        List<TaskType> types,
        List<WorkLog> work,
        List<ImportView.Line> lines,
        boolean reordered) {

    static SheetChanges refused(List<Problem> problems) {
        var nothing = new Board(List.of(), Map.of());
        return new SheetChanges(List.copyOf(problems), nothing, List.of(), List.of(), List.of(), false);
    }
}

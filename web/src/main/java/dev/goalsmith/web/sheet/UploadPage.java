package dev.goalsmith.web.sheet;

import dev.goalsmith.app.Problem;
import dev.goalsmith.web.goal.GoalHeader;
import java.util.List;

/// Where a sheet is chosen; with what was wrong with the last one, `name`, if it was refused.
public record UploadPage(GoalHeader header, String name, List<Problem> problems) {

    public UploadPage {
        problems = List.copyOf(problems);
    }
}

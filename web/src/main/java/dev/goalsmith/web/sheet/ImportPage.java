package dev.goalsmith.web.sheet;

import dev.goalsmith.app.sheet.ImportView;
import dev.goalsmith.app.sheet.ImportView.Line;
import dev.goalsmith.web.goal.GoalHeader;
import java.util.List;

/// What a sheet would change; `changed` says that it is not what the person looked at before.
public record ImportPage(GoalHeader header, ImportView view, boolean changed) {

    /// The rows that change anything.
    public List<Line> lines() {
        return view.lines().stream()
                .filter(line -> line.isNew() || line.isChanged())
                .toList();
    }

    public String path() {
        return "/goals/%s/sheet/imports/%s"
                .formatted(view.goal().id(), view.file().draft());
    }
}

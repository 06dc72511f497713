package dev.goalsmith.app.statement;

import dev.goalsmith.app.goal.GoalFacts;
import dev.goalsmith.app.statement.Reasons.Line;
import dev.goalsmith.app.statement.Reasons.Sure;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.engine.vision.Vision;
import dev.goalsmith.engine.vision.Vision.Item;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.statement.AnswerRows;
import dev.goalsmith.store.statement.AnswerRows.Given;
import dev.goalsmith.store.vision.Visions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads what one goal is linked to, what it asks for, and how sure its owner was when.
record ReasonReader(Tx tx, Id owner) {

    Reasons of(GoalFacts facts) {
        List<Line> needs = facts.said().needs().stream()
                .map(need -> new Line(need, facts.findClosing(need)))
                .toList();
        return new Reasons(
                needs, facts.said().links(), items(), sure(facts.goal().id()));
    }

    private List<Item> items() {
        Vision vision = new Visions(tx, owner).find();
        return vision == null ? List.of() : vision.items();
    }

    private List<Sure> sure(Id goal) {
        var rows = new AnswerRows(tx, owner);
        List<Given> higher = rows.history(goal, Question.ONE_HIGHER.name());
        var sure = new ArrayList<Sure>();
        Instant until = Instant.MAX;
        for (Given step : rows.history(goal, Question.CONFIDENCE.name())) {
            if (!step.text().isEmpty()) {
                sure.add(new Sure(step.text(), lastBefore(higher, until), step.at()));
            }
            until = step.at();
        }
        return sure;
    }

    /// The last that was said before `until`, newest first; empty if nothing was.
    private static String lastBefore(List<Given> said, Instant until) {
        return said.stream()
                .filter(one -> one.at().isBefore(until))
                .findFirst()
                .map(Given::text)
                .orElse("");
    }
}

package dev.goalsmith.app.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.app.goal.GoalFacts;
import dev.goalsmith.app.goal.GoalViews;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Statement;

/// A person sees what they have just typed reviewed; nothing is saved.
public final class ReviewText extends UseCase {

    public ReviewText(Workbench workbench) {
        super(workbench);
    }

    /// The text is taken as it stands, letter by letter, but for carriage returns: the page lays the underlines over
    /// it.
    public Outcome<TextReview> by(Actor actor, Id goal, String raw) {
        String text = raw.replace("\r", "");
        if (text.length() > Statement.LONGEST_TEXT) {
            var checks = new Checks();
            checks.refuse("text", "check.tooLong", text.length(), Statement.LONGEST_TEXT);
            return checks.refusal();
        }
        return read(tx -> {
            GoalFacts facts = new GoalViews(tx, actor.id(), now()).findFacts(goal);
            return facts == null
                    ? new Outcome.Missing<>()
                    : new Outcome.Done<>(TextReviews.of(tx, actor.id(), facts, today(tx, actor))
                            .of(text));
        });
    }
}

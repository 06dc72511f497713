package dev.goalsmith.app.journal;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Lesson;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.journal.Lessons;

/// A person keeps what they learned on the way to a goal.
public final class RecordLesson extends UseCase {

    public RecordLesson(Workbench workbench) {
        super(workbench);
    }

    public Outcome<Lesson> by(Actor actor, Id goal, String text) {
        return write(actor, tx -> {
            if (new Goals(tx, actor.id()).find(goal) == null) {
                return new Outcome.Missing<>();
            }
            var checks = new Checks();
            var lesson =
                    new Lesson(newId(), goal, checks.text("text", text, Lesson.LONGEST_TEXT), today(tx, actor), null);
            if (!checks.passed()) {
                return checks.refusal();
            }
            new Lessons(tx, actor.id()).add(lesson);
            return new Outcome.Done<>(lesson);
        });
    }
}

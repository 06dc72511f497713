package dev.goalsmith.store.journal;

import static dev.goalsmith.store.table.Tables.LESSON;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Lesson;
import dev.goalsmith.store.Tx;
import java.util.List;
import org.jooq.DSLContext;

/// What one person learned.
public final class Lessons {

    private final DSLContext sql;
    private final Id owner;

    public Lessons(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// Newest first.
    public List<Lesson> of(Id goal) {
        return sql.selectFrom(LESSON)
                .where(LESSON.OWNER_ID.eq(owner))
                .and(LESSON.GOAL_ID.eq(goal))
                .orderBy(LESSON.ID.desc())
                .fetch(row -> new Lesson(row.getId(), row.getGoalId(), row.getText(), row.getLearnedOn()));
    }

    public void add(Lesson lesson) {
        sql.insertInto(LESSON)
                .set(LESSON.OWNER_ID, owner)
                .set(LESSON.ID, lesson.id())
                .set(LESSON.GOAL_ID, lesson.goalId())
                .set(LESSON.TEXT, lesson.text())
                .set(LESSON.LEARNED_ON, lesson.on())
                .execute();
    }
}

package dev.goalsmith.store.journal;

import static dev.goalsmith.store.table.Tables.LESSON;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.journal.Lesson;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.LessonRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What one person learned.
public final class Lessons {

    private final DSLContext sql;
    private final Id owner;

    public Lessons(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public @Nullable Lesson find(Id id) {
        LessonRecord row = sql.fetchOne(LESSON, LESSON.OWNER_ID.eq(owner), LESSON.ID.eq(id));
        return row == null ? null : lesson(row);
    }

    /// Newest first.
    public List<Lesson> of(Id goal) {
        return sql.selectFrom(LESSON)
                .where(LESSON.OWNER_ID.eq(owner))
                .and(LESSON.GOAL_ID.eq(goal))
                .orderBy(LESSON.ID.desc())
                .fetch(Lessons::lesson);
    }

    public void add(Lesson lesson) {
        sql.insertInto(LESSON)
                .set(LESSON.OWNER_ID, owner)
                .set(LESSON.ID, lesson.id())
                .set(LESSON.GOAL_ID, lesson.goalId())
                .set(LESSON.TEXT, lesson.text())
                .set(LESSON.LEARNED_ON, lesson.on())
                .set(LESSON.ABOUT, lesson.about())
                .execute();
    }

    private static Lesson lesson(LessonRecord row) {
        return new Lesson(row.getId(), row.getGoalId(), row.getText(), row.getLearnedOn(), row.getAbout());
    }
}

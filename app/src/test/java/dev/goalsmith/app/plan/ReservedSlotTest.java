package dev.goalsmith.app.plan;

import static dev.goalsmith.app.TestInstallation.done;
import static dev.goalsmith.app.plan.PlanCase.MONDAY;
import static dev.goalsmith.app.plan.PlanCase.USUAL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.TestInstallation;
import dev.goalsmith.app.goal.DeleteGoal;
import dev.goalsmith.app.schedule.ReserveSlots;
import dev.goalsmith.app.schedule.ReserveSlots.Choice;
import dev.goalsmith.app.undo.Deleted;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Progress;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.engine.goal.GrowthTrack;
import dev.goalsmith.engine.schedule.KeptSlot;
import dev.goalsmith.engine.schedule.KeptSlot.Keeper;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReservedSlotTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 20);

    private TestInstallation installation;
    private PlanCase ada;
    private Goal talk;
    private Goal paper;
    private Task read;

    /// Two hours on Monday, two on Thursday and four on Saturday; the talk comes first.
    @BeforeEach
    void begin(@TempDir Path folder) {
        installation = new TestInstallation(folder);
        ada = new PlanCase(folder, installation.ada());
        talk = ada.goal("Talk", null);
        ada.task(talk, "Draft", 240);
        paper = ada.goal("Paper", null);
        read = ada.task(paper, "Read", 120);
        ada.promise(USUAL, MONDAY, CHRISTMAS);
    }

    @AfterEach
    void end() {
        ada.close();
        installation.close();
    }

    private Outcome<List<KeptSlot>> thursday(@Nullable Keeper keeper) {
        var choice = new Choice(DayOfWeek.THURSDAY, LocalTime.of(7, 0), keeper);
        return installation.get(ReserveSlots.class).by(installation.ada(), List.of(choice));
    }

    private List<KeptSlot> kept() {
        return done(installation.get(ReserveSlots.class).by(installation.ada(), List.of()));
    }

    @Test
    void aSlotThatIsKeptForAGoalHoldsNothingElse() {
        assertThat(ada.lines())
                .containsExactly(
                        "Draft 2026-11-23T19:00 120", "Draft 2026-11-26T07:00 120", "Read 2026-11-28T09:00 120");

        done(thursday(new Keeper.OneGoal(paper.id())));

        assertThat(ada.lines())
                .containsExactly(
                        "Draft 2026-11-23T19:00 120", "Read 2026-11-26T07:00 120", "Draft 2026-11-28T09:00 120");
    }

    @Test
    void aGoalThatHasNothingLeftToDoGivesItsSlotFree() {
        done(thursday(new Keeper.OneGoal(paper.id())));

        ada.save(read, read.effort(), new Progress(100, MONDAY));

        assertThat(ada.lines()).containsExactly("Draft 2026-11-23T19:00 120", "Draft 2026-11-26T07:00 120");
    }

    @Test
    void aGoalWhoseNotesHaveNoHoursGivesItsSlotFree() {
        done(thursday(new Keeper.OneGoal(paper.id())));
        ada.task(paper, "Think", null);

        ada.save(read, read.effort(), new Progress(100, MONDAY));

        assertThat(ada.lines()).containsExactly("Draft 2026-11-23T19:00 120", "Draft 2026-11-26T07:00 120");
    }

    @Test
    void aSlotThatIsKeptForATrackStaysFreeEvenIfNobodyWantsIt() {
        done(thursday(new Keeper.OneTrack(GrowthTrack.EXPERTISE)));

        assertThat(ada.lines())
                .containsExactly(
                        "Draft 2026-11-23T19:00 120", "Draft 2026-11-28T09:00 120", "Read 2026-11-28T11:00 120");

        done(thursday(null));

        assertThat(ada.lines()).contains("Draft 2026-11-26T07:00 120");
    }

    @Test
    void theSlotComesBackWithAGoalThatWasDeleted() {
        done(thursday(new Keeper.OneGoal(paper.id())));
        Deleted deleted = done(installation.get(DeleteGoal.class).by(installation.ada(), paper.id()));
        assertThat(ada.lines()).contains("Draft 2026-11-26T07:00 120");

        done(installation.get(Undo.class).by(installation.ada(), deleted.id()));

        assertThat(ada.lines()).contains("Read 2026-11-26T07:00 120");
    }

    @Test
    void aGoalComesBackWithoutItsSlotIfThatIsKeptForAnotherByNow() {
        done(thursday(new Keeper.OneGoal(paper.id())));
        Deleted deleted = done(installation.get(DeleteGoal.class).by(installation.ada(), paper.id()));
        List<KeptSlot> kept = done(thursday(new Keeper.OneGoal(talk.id())));

        done(installation.get(Undo.class).by(installation.ada(), deleted.id()));

        assertThat(ada.lines()).contains("Draft 2026-11-26T07:00 120", "Read 2026-11-28T09:00 120");
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void ofTwoChoicesForOneSlotTheLastCounts() {
        var forTalk = new Choice(DayOfWeek.THURSDAY, LocalTime.of(7, 0), new Keeper.OneGoal(talk.id()));
        var forPaper = new Choice(DayOfWeek.THURSDAY, LocalTime.of(7, 0), new Keeper.OneGoal(paper.id()));

        var reserve = installation.get(ReserveSlots.class);
        done(reserve.by(installation.ada(), List.of(forTalk, forPaper)));

        assertThat(kept()).extracting(KeptSlot::keeper).containsExactly(new Keeper.OneGoal(paper.id()));
    }

    @Test
    void noSlotIsKeptForWhatIsNotThere() {
        assertThat(thursday(new Keeper.OneGoal(Objects.requireNonNull(Id.parse("0000000000000000000001")))))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(installation
                        .get(ReserveSlots.class)
                        .by(
                                installation.grace(),
                                List.of(new Choice(DayOfWeek.MONDAY, LocalTime.NOON, new Keeper.OneGoal(talk.id())))))
                .isInstanceOf(Outcome.Missing.class);
    }
}

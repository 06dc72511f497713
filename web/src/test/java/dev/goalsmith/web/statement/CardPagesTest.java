package dev.goalsmith.web.statement;

import static dev.goalsmith.web.Talk.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.goal.FindGoals;
import dev.goalsmith.app.goal.SetDeadline;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.statement.AcceptProposal;
import dev.goalsmith.app.statement.ReviseStatement;
import dev.goalsmith.app.vision.LinkGoal;
import dev.goalsmith.app.vision.WriteVision;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Talk;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the page of a statement says of the goal's plan and of what was taken.
class CardPagesTest extends PageCase {

    private Talk talk;

    @BeforeEach
    void start() {
        talk = Talk.of(server, ada.actor());
    }

    @Test
    void theCardSaysOfTheFitWhatTheScheduleSays() {
        talk.planned();
        assertThat(fit("statement")).isEqualTo(fit("schedule")).doesNotContain("deadline");
        assertThat(hours()).startsWith("3 h needed, ").doesNotContain("all goals");

        dueOn("2026-11-30");
        assertThat(fit("statement")).isEqualTo(fit("schedule")).contains("free until the deadline");

        anotherGoal();
        assertThat(fit("statement")).isEqualTo(fit("schedule")).contains("missing by");
        assertThat(hours()).contains("3 h needed for this goal, 33 h for all goals by then");
    }

    private String fit(String page) {
        return ada.get(talk.path(page)).page().select(".fit__verdict").text();
    }

    private String hours() {
        return ada.get(talk.path("statement"))
                .page()
                .select("section:has(#fits) p.small")
                .text();
    }

    private void dueOn(String day) {
        Goal now = Objects.requireNonNull(
                talk.verb(FindGoals.class).by(talk.ada(), talk.goal().id()));
        var request = new SetDeadline.Request(day, true, "", now.version());
        done(talk.verb(SetDeadline.class).by(talk.ada(), talk.goal().id(), request));
    }

    private void anotherGoal() {
        var wish = new SetGoal.Request("I want to read more", "CAREER");
        Goal other = done(talk.verb(SetGoal.class).by(talk.ada(), wish));
        done(talk.verb(SetDeadline.class)
                .by(talk.ada(), other.id(), new SetDeadline.Request("2026-11-30", true, "", other.version())));
        done(talk.verb(AddTask.class).by(talk.ada(), new AddTask.Request(other.id(), null, "Read 30h")));
    }

    @Test
    void whatCannotBeTakenBackHasNoButtonForIt() {
        var smart = new ReviseStatement.Request("I will give a talk by 30 June 2027", 1);
        done(talk.verb(ReviseStatement.class).by(talk.ada(), talk.goal().id(), smart));
        var deadline = new AcceptProposal.Request("deadline 2027-06-30", "");
        done(talk.verb(AcceptProposal.class).by(talk.ada(), talk.goal().id(), deadline));
        String withdrawal = ".proposal--time-bound button[formaction$=/withdrawal]";
        assertThat(ada.get(talk.path("statement")).page().select(withdrawal)).hasSize(1);

        dueOn("2027-06-30");

        assertThat(ada.get(talk.path("statement")).page().select(".proposal--time-bound .tag--good"))
                .hasSize(1);
        assertThat(ada.get(talk.path("statement")).page().select(withdrawal)).isEmpty();
    }

    @Test
    void aLinkToWhatTheVisionSaysNoLongerIsShownAsOld() {
        write("Honesty\nCalm", 0);
        var calm = new LinkGoal.Request("VALUES Calm", "a calm voice is heard");
        done(talk.verb(LinkGoal.class).by(talk.ada(), talk.goal().id(), calm));
        assertThat(ada.get(talk.path("statement")).page().select(".leads__lead--old"))
                .isEmpty();
        assertThat(ada.get("/me/vision").page().select(".leads__lead--old")).isEmpty();

        write("Honesty", 1);

        for (String page : new String[] {talk.path("statement"), "/me/vision"}) {
            assertThat(ada.get(page).page().select(".leads__lead--old").text())
                    .contains("Your values, no longer in your vision: Calm");
        }
    }

    private void write(String values, int version) {
        var vision = new WriteVision.Request(Map.of("VALUES", values), "OPEN", version);
        done(talk.verb(WriteVision.class).by(talk.ada(), vision));
    }
}

package dev.goalsmith.app.vision;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.GoalCase;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.goal.DeleteGoal;
import dev.goalsmith.app.goal.ShowGoals;
import dev.goalsmith.app.undo.Undo;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Degree;
import dev.goalsmith.engine.statement.Standing;
import dev.goalsmith.engine.vision.Profession;
import dev.goalsmith.engine.vision.Vision;
import dev.goalsmith.engine.vision.Vision.Item;
import dev.goalsmith.engine.vision.VisionLink;
import dev.goalsmith.engine.vision.VisionPart;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisionTest extends GoalCase {

    private Id goal;

    @BeforeEach
    void begin() {
        goal = begin("I want to be heard").id();
    }

    private Outcome<Vision> write(Map<String, String> texts, int version) {
        return get(WriteVision.class).by(ada, new WriteVision.Request(texts, "STAY", version));
    }

    private Outcome<VisionLink> link(String item, String reason) {
        return get(LinkGoal.class).by(ada, goal, new LinkGoal.Request(item, reason));
    }

    private Standing.Mark relevant() {
        return there(get(ShowGoals.class).by(ada, goal)).standing().get(Criterion.RELEVANT);
    }

    @Test
    void whatIsWrittenIsKeptPartByPart() {
        Vision vision = done(write(Map.of("TEN_YEARS", " Head a department\r\n", "VALUES", "Honesty\n\n Calm "), 0));

        assertThat(vision)
                .isEqualTo(new Vision(
                        Map.of(VisionPart.TEN_YEARS, "Head a department", VisionPart.VALUES, "Honesty\n\n Calm"),
                        Profession.STAY,
                        1));
        assertThat(get(ShowVision.class).by(ada).vision()).isEqualTo(vision);
        assertThat(vision.items())
                .containsExactly(
                        new Item(VisionPart.TEN_YEARS, "Head a department"),
                        new Item(VisionPart.VALUES, "Honesty"),
                        new Item(VisionPart.VALUES, "Calm"));
    }

    @Test
    void theSecondOfTwoTabsGetsTheFirstOnesVision() {
        Vision first = done(write(Map.of("MISSION", "I make numbers speak"), 0));

        assertThat(write(Map.of("MISSION", "I make numbers sing"), 0)).isEqualTo(new Outcome.Stale<>(first));
        assertThat(done(write(Map.of("MISSION", "I make numbers speak"), 0))).isEqualTo(first);
    }

    @Test
    void aTextThatIsTooLongIsRefusedBesideItsField() {
        var refused = (Outcome.Invalid<Vision>) write(Map.of("WHY", "x".repeat(2_001)), 0);

        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("WHY"));
    }

    @Test
    void aGoalThatLeadsToTheVisionIsRelevant() {
        assertThat(relevant().degree()).isEqualTo(Degree.MISSING);
        done(write(Map.of("TEAM", "Shorter meetings\nA clear budget"), 0));

        done(link("TEAM A clear budget", "My talk explains it"));

        assertThat(relevant().degree()).isEqualTo(Degree.MET);
        assertThat(relevant().evidence()).contains(Phrase.of("statement.standing.leads", "A clear budget"));
        assertThat(get(ShowVision.class).by(ada).leads()).hasSize(1);
    }

    @Test
    void onlyWhatStandsInTheVisionIsLinkedOnceAndWithAReason() {
        done(write(Map.of("VALUES", "Honesty"), 0));
        assertThat(link("VALUES Fame", "Why not")).isInstanceOf(Outcome.Invalid.class);
        assertThat(link("VALUES Honesty", " ")).isInstanceOf(Outcome.Invalid.class);
        done(link("VALUES Honesty", "I say what is so"));
        assertThat(link("VALUES Honesty", "Once more")).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void aLinkKeepsItsWordsWhenTheVisionChanges() {
        done(write(Map.of("VALUES", "Honesty"), 0));
        done(link("VALUES Honesty", "I say what is so"));

        done(write(Map.of("VALUES", "Calm"), 1));

        assertThat(relevant().degree()).isEqualTo(Degree.MET);
    }

    @Test
    void aLinkThatWasTakenAwayComesBack() {
        done(write(Map.of("VALUES", "Honesty"), 0));
        Id link = done(link("VALUES Honesty", "I say what is so")).id();

        Id deleted = done(get(UnlinkGoal.class).by(ada, link)).id();
        assertThat(relevant().degree()).isEqualTo(Degree.MISSING);
        done(get(Undo.class).by(ada, deleted));

        assertThat(relevant().degree()).isEqualTo(Degree.MET);
    }

    @Test
    void aGoalThatIsDeletedTakesItsLinksAlongAndBringsThemBack() {
        done(write(Map.of("VALUES", "Honesty"), 0));
        done(link("VALUES Honesty", "I say what is so"));

        Id deleted = done(get(DeleteGoal.class).by(ada, goal)).id();
        assertThat(get(ShowVision.class).by(ada).leads()).isEmpty();
        done(get(Undo.class).by(ada, deleted));

        assertThat(relevant().degree()).isEqualTo(Degree.MET);
    }
}

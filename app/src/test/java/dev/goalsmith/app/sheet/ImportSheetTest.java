package dev.goalsmith.app.sheet;

import static dev.goalsmith.app.TestInstallation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.sheet.ExportSheet.Kind;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.TaskType;
import dev.goalsmith.store.Database;
import dev.goalsmith.store.DatabaseAddress;
import dev.goalsmith.store.account.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ImportSheetTest extends SheetCase {

    private static final String TITLES = "Task Type,Description,Time Estimate,Actual Time,Scheduled,Completed,Progress";

    @Test
    void aSheetMadeByHandBecomesTasksInItsOrderAndAddsTheTypesThatAreNew() {
        Id goal = goal();

        ImportView seen = importLines(
                goal,
                TITLES,
                "phone call,Call Maria,15 min,0:25,,2026-11-20,",
                "Rehearsal,Practise aloud,3h,,,,",
                ",Sleep on it,,,,,50%");

        assertThat(seen.added()).isEqualTo(3);
        assertThat(seen.extras().newTypes()).containsExactly("Rehearsal");
        SheetView sheet = sheet(goal);
        assertThat(titles(sheet)).containsExactly("Call Maria", "Practise aloud", "Sleep on it");
        assertThat(sheet.lines()).extracting(SheetLine::typeName).containsExactly("Phone call", "Rehearsal", "");
        assertThat(sheet.lines()).extracting(SheetLine::percent).containsExactly(100, 0, 50);
        assertThat(sheet.lines().getFirst().dates().completed()).isEqualTo("2026-11-20");
        assertThat(sheet.totals())
                .isEqualTo(new SheetView.Totals(3, 1, Duration.ofMinutes(195), Duration.ofMinutes(25), null, 21));
    }

    @Test
    void aFileIsReadWhileSomebodyElseWrites() {
        Id goal = goal();
        try (Database other = Database.open(DatabaseAddress.of("jdbc:sqlite:" + folder.resolve("goalsmith.db")))) {
            Outcome<Id> refused = other.write(tx -> {
                new Settings(tx).set("anything", "written and not finished");
                return upload(goal, file("no titles at all"));
            });
            assertThat(refused).isInstanceOf(Outcome.Invalid.class);
        }
    }

    @Test
    void aRowWithoutAnIdMeansTheTaskOfItsTypeAndDescription() {
        Id goal = goal();
        importLines(goal, TITLES, "Reading,Read part 1,2,,,,", "Reading,Read part 2,2,,,,");

        ImportView seen = importLines(goal, TITLES, "reading,Read part 2,3,,,,", "Writing,Read part 1,1,,,,");

        assertThat(seen.changed()).isEqualTo(1);
        assertThat(seen.added()).isEqualTo(1);
        assertThat(seen.extras().unnamed()).isEqualTo(1);
        assertThat(titles(sheet(goal))).containsExactly("Read part 1", "Read part 2", "Read part 1");
        assertThat(sheet(goal).lines().get(1).times().estimate()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void aRowThatNamesTheTypeOfATaskWithoutOneMeansThatTask() {
        Id goal = goal();
        importLines(goal, TITLES, ",Cost sheet,1.5,,,,");

        ImportView seen = importLines(goal, TITLES, "Writing,Cost sheet,2,,,,");

        assertThat(seen.changed()).isEqualTo(1);
        assertThat(seen.added()).isZero();
        assertThat(titles(sheet(goal))).containsExactly("Cost sheet");
        assertThat(sheet(goal).lines().getFirst().times().estimate()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aColumnThatTheFileDoesNotHaveChangesNothing() {
        Id goal = goal();
        importLines(goal, TITLES, "Reading,Read part 1,2,1.5,,2026-11-20,", "Writing,Draft,4,,,,30%");
        SheetView before = sheet(goal);

        assertThat(importLines(goal, "Description", "Read part 1", "Draft").changesNothing())
                .isTrue();
        assertThat(sheet(goal)).isEqualTo(before);
    }

    @Test
    void anEmptyCellOfAColumnThatIsThereTakesAwayWhatStoodInIt() {
        Id goal = goal();
        importLines(goal, TITLES, "Reading,Read part 1,2,1.5,,2026-11-20,");

        importLines(goal, "Description,Time Estimate,Completed,Progress", "Read part 1,,,40%");

        SheetLine line = sheet(goal).lines().getFirst();
        assertThat(line.times()).isEqualTo(new SheetLine.Times(null, Duration.ofMinutes(90)));
        assertThat(line.dates().completed()).isNull();
        assertThat(line.percent()).isEqualTo(40);
    }

    @Test
    void onlyTheTimeAboveWhatIsLoggedBecomesAnEntry() {
        Id goal = goal();
        importLines(goal, TITLES, "Reading,Read part 1,2,1.5,,,");

        importLines(goal, TITLES, "Reading,Read part 1,2,2,,,");
        assertThat(sheet(goal).totals().actual()).isEqualTo(Duration.ofHours(2));

        importLines(goal, TITLES, "Reading,Read part 1,2,1,,,");
        assertThat(sheet(goal).totals().actual()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void theOrderOfTheRowsIsTheOrderOfWorkAndUnnamedNotesStayBehindTheirElders() {
        Id goal = goal();
        importLines(goal, "Description", "a", "b", "c", "d");

        ImportView seen = importLines(goal, "Description", "d", "new", "a", "c");

        assertThat(seen.extras().reordered()).isTrue();
        assertThat(titles(sheet(goal))).containsExactly("d", "new", "a", "b", "c");
    }

    @Test
    void aRowThatIsAddedToAnExportedWorkbookBecomesANoteAndPartsStayParts() {
        Id goal = goal();
        importLines(goal, "Description,Goalsmith", "Slides,id=s", "Draw,id=d; in=s", "Show,id=w; after=s");
        String exported = new String(export(goal, Kind.EXACT_CSV), StandardCharsets.UTF_8);

        importFile(goal, (exported + "Writing,Thank everybody,0.5,,,,,\n").getBytes(StandardCharsets.UTF_8));

        assertThat(titles(sheet(goal))).containsExactly("Slides", "  Draw", "Show", "Thank everybody");
    }

    @Test
    void aTaskWithPartsTakesItsHoursFromThem() {
        Id goal = goal();

        importLines(
                goal,
                "Description,Time Estimate,Actual Time,Completed,Goalsmith",
                "Slides,99,99,2026-11-01,id=s",
                "Draw,2,1,2026-11-20,id=d; in=s",
                "Print,1,,,id=p; in=s");

        SheetLine whole = sheet(goal).lines().getFirst();
        assertThat(whole.times()).isEqualTo(new SheetLine.Times(Duration.ofHours(3), Duration.ofHours(1)));
        assertThat(whole.dates().completed()).isNull();
        assertThat(whole.percent()).isEqualTo(66);
    }

    @Test
    void aBadRowIsNamedWithItsColumnAndNothingIsTakenIn() {
        Id goal = goal();

        Outcome<Id> refused = upload(
                goal,
                file(
                        TITLES,
                        "Reading,Read part 1,2,,,,",
                        "",
                        "Reading,Read part 2,soon,,,2027-01-01,",
                        ",\u200b,,,,,"));

        assertThat(said(refused))
                .containsExactly(
                        "Row 4, Time Estimate: “soon” is not a length of time. Write hours as 1.5 or 1:30, or minutes"
                                + " as 90 min.");
        assertThat(said(upload(goal, file(TITLES, "", ",Read,,,,2027-01-01,", ",\u200b,,,,,"))))
                .containsExactly(
                        "Row 3, Completed: 1 January 2027 is still to come. Under Completed stands the day on which a"
                                + " task was done.",
                        "Row 4, Description: Please write something here.");
        assertThat(sheet(goal).lines()).isEmpty();
    }

    @Test
    void rowsThatWouldWaitForEachOtherAreRefusedWithTheirCircle() {
        Outcome<Id> refused =
                upload(goal(), file("Description,Goalsmith", "a,id=a; after=c", "b,id=b; after=a", "c,id=c; after=b"));

        assertThat(said(refused).getFirst()).contains("“a” → “b” → “c” → “a”");
    }

    @Test
    void rowsThatHangUnderThemselvesOrTooDeepAreRefused() {
        Id goal = goal();
        assertThat(said(upload(goal, file("Description,Goalsmith", "a,id=a; in=b", "b,id=b; in=a"))))
                .hasSize(2)
                .allMatch(text -> text.contains("more than 20 levels deep, or under itself"));
        var lines = new String[102];
        lines[0] = "Description,Goalsmith";
        lines[1] = "0,id=i0";
        for (int depth = 1; depth <= 100; depth++) {
            lines[depth + 1] = depth + ",id=i" + depth + "; in=i" + (depth - 1);
        }
        assertThat(said(upload(goal, file(lines)))).hasSize(50);
    }

    @Test
    void moreThanABoardHoldsIsRefused() {
        byte[] many = ("Description\n" + "x\n".repeat(2_001)).getBytes(StandardCharsets.UTF_8);

        assertThat(said(upload(goal(), many)).getFirst()).startsWith("A board holds 2,000 notes");
    }

    @Test
    void moreTypesThanAPersonMayHaveAreRefused() {
        var lines = new StringBuilder("Task Type,Description\n");
        for (int type = 0; type < TaskType.MOST; type++) {
            lines.append("type ").append(type).append(",x\n");
        }

        assertThat(said(upload(goal(), lines.toString().getBytes(StandardCharsets.UTF_8)))
                        .getFirst())
                .contains("more than 50 task types");
    }

    @Test
    void aPreviewThatNoLongerHoldsIsShownAnewInsteadOfTakenIn() {
        Id goal = goal();
        importLines(goal, TITLES, "Reading,Read,2,,,,");
        ImportView seen = preview(goal, file(TITLES, "Reading,Read,3,,,,"));
        importLines(goal, TITLES, "Reading,Read,4,,,,");

        Outcome<ImportView> outcome = goalsmith
                .get(ImportSheet.class)
                .by(goalsmith.ada(), goal, seen.file().draft(), seen.mark());

        assertThat(outcome).isInstanceOf(Outcome.Stale.class);
        assertThat(sheet(goal).totals().estimate()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void aDraftIsTakenInOnceAndForgottenAfterADay() {
        Id goal = goal();
        Id old = done(upload(goal, file("Description", "a")));
        goalsmith.pass(Duration.ofHours(25));
        ImportView seen = importLines(goal, "Description", "b");

        var verb = goalsmith.get(ImportSheet.class);
        assertThat(verb.preview(goalsmith.ada(), goal, old)).isEqualTo(new Outcome.Missing<>());
        assertThat(verb.by(goalsmith.ada(), goal, seen.file().draft(), seen.mark()))
                .isEqualTo(new Outcome.Missing<>());
    }

    @Test
    void anotherPersonFindsNeitherTheSheetNorTheDraft() {
        Id goal = goal();
        ImportView seen = preview(goal, file("Description", "a"));

        assertThat(goalsmith.get(ShowSheet.class).by(goalsmith.grace(), goal)).isNull();
        assertThat(goalsmith.get(ExportSheet.class).by(goalsmith.grace(), goal, Kind.CSV))
                .isNull();
        assertThat(goalsmith.get(UploadSheet.class).by(goalsmith.grace(), goal, "x", file("Description", "a")))
                .isEqualTo(new Outcome.Missing<>());
        var verb = goalsmith.get(ImportSheet.class);
        assertThat(verb.preview(goalsmith.grace(), goal, seen.file().draft())).isEqualTo(new Outcome.Missing<>());
        assertThat(verb.by(goalsmith.grace(), goal, seen.file().draft(), seen.mark()))
                .isEqualTo(new Outcome.Missing<>());
    }

    @Test
    void aTextThatIsCalledAWorkbookIsNoSheet() {
        Id goal = goal();
        byte[] text = file("Dear Maria, this is a letter.");

        assertThat(said(goalsmith.get(UploadSheet.class).by(goalsmith.ada(), goal, "plan.XLSX", text)))
                .singleElement()
                .asString()
                .startsWith("This is not a sheet that can be read.");
    }
}

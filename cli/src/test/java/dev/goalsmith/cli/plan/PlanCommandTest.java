package dev.goalsmith.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.sheet.file.SheetFile;
import dev.goalsmith.app.sheet.file.XlsxSheet;
import dev.goalsmith.cli.Typed;
import dev.goalsmith.engine.sheet.SheetReading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String WEEK = "Mon evening 2h, Thu morning 2h, Sat 4h";
    private static final String SHEET = """
        Task Type,Description,Time Estimate,Actual Time,Scheduled,Completed,Progress
        reading,Read two books on talks,4,,,,
        writing,Draft the talk,3:30,,,,
        call,Call Ada,,,,,
        practice,Practise before Grace,90 min,,,,
        writing,Slides,2h,,,,
        """;
    private static final String PROBLEM = """
        {"format":"plan/1","name":"two","start":"2026-01-05T00:00","horizonWeeks":2,"goalDeadline":20160,
         "slots":[{"day":1,"from":1140,"to":1260}],"busy":[],
         "tasks":[{"id":0,"minutes":90,"preds":[1]},{"id":1,"minutes":60,"preds":[],"release":null,"deadline":null}]}
        """;

    @TempDir
    private Path folder;

    @Test
    void aSheetThatFitsIsShownAsATable() throws IOException {
        assertThat(plan(SHEET, "--deadline", "2027-01-30")).isEqualTo(new Typed(0, """
            It fits: done on Thu 03 Dec 2026 at 08:00, with 69 h to spare.

              Mon 23 Nov 2026  19:00–21:00  2 h         Read two books on talks
              Thu 26 Nov 2026  07:00–09:00  2 h         Read two books on talks
              Sat 28 Nov 2026  09:00–12:30  3 h 30 min  Draft the talk
              Sat 28 Nov 2026  12:30–13:00  30 min      Practise before Grace
              Mon 30 Nov 2026  19:00–20:00  1 h         Practise before Grace
              Mon 30 Nov 2026  20:00–21:00  1 h         Slides
              Thu 03 Dec 2026  07:00–08:00  1 h         Slides

            Not planned, because nobody said how long it takes: “Call Ada”.
            """, ""));
    }

    @Test
    void aSheetThatDoesNotFitShowsTheShortageWhatIsLateAndTheWaysOut() throws IOException {
        Typed typed = plan(SHEET, "--deadline", "2026-11-28");
        assertThat(typed.code()).isZero();
        assertThat(typed.out())
                .startsWith("It does not fit: 3 h are missing.\n"
                        + "By Sat 28 Nov 2026 there are 11 h of work and 8 h of time for ")
                .contains(
                        "\nLate: “Slides”, by 3 h.\n",
                        "\n  Move the deadline to Thu 03 Dec 2026.\n",
                        "\n  Find 3 h more ")
                .contains("\n  Leave out “");
    }

    @Test
    void programsAreToldTheSameInJson() throws IOException {
        Typed typed = plan(SHEET, "--deadline", "2026-11-28", "--json");
        assertThat(typed.out())
                .startsWith("{\"name\":\"sheet.csv\",\"fits\":false,\"latenessMinutes\":180,\"missingMinutes\":180,"
                        + "\"finish\":\"2026-12-03T08:00\",\"sessions\":[{\"task\":0,\"start\":\"2026-11-23T19:00\","
                        + "\"end\":\"2026-11-23T21:00\"},")
                .contains(
                        "\"late\":[{\"task\":4,\"minutes\":180},{\"task\":3,\"minutes\":60}],"
                            + "\"shortage\":{\"by\":\"2026-11-28\",\"tasks\":[0,1,3,4],\"neededMinutes\":660,\"availableMinutes\":480},"
                            + "\"repairs\":[{\"kind\":\"deadline\",\"to\":\"2026-12-03\"},{\"kind\":\"hours\",\"minutes\":180,\"slots\":[")
                .containsPattern("\\{\"kind\":\"drop\",\"tasks\":\\[[0-9,]+]}],\"elapsedMicros\":\\d+}\n$");
    }

    @Test
    void aWorkbookIsPlannedLikeTheSameSheetInCsv() throws IOException {
        byte[] csv = SHEET.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("sheet.xlsx");
        if (SheetFile.read(csv, LocalDate.EPOCH) instanceof SheetReading.Read(var sheet, var _)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                XlsxSheet.write(sheet, out);
            }
        }
        assertThat(planFile(file, "--deadline", "2027-01-30")).isEqualTo(plan(SHEET, "--deadline", "2027-01-30"));
    }

    @Test
    void withoutADeadlineTwoMonthsAreMeantAndWithoutAFirstDayToday() throws IOException {
        Path file = sheet(SHEET);
        Typed typed = Typed.command("plan", file.toString(), "--slots", "Sat 4h", "--json");
        assertThat(typed.out()).contains("\"start\":\"2026-11-21T09:00\"").contains("\"fits\":true");
    }

    @Test
    void aSheetWithABadRowIsRefusedByRowAndColumn() throws IOException {
        assertThat(plan(SHEET.replace("90 min", "long").replace("2h", "longer")))
                .isEqualTo(new Typed(
                        1,
                        "",
                        "goalsmith plan: sheet.csv: row 5, Time Estimate: “long” is not a length of time."
                                + " Write hours as 1.5 or 1:30, or minutes as 90 min. (and 1 more)\n"));
    }

    @Test
    void aColumnThatWasNotReadIsNamed() throws IOException {
        assertThat(plan("Description,Time Estimate,Remark\nRead,1,soon\n").out())
                .endsWith("\nNot read, because no column of a plan sheet is called so: “Remark”.\n");
    }

    @Test
    void rowsThatWaitForEachOtherAreRefusedWithTheCircle() throws IOException {
        String rows = "Description,Time Estimate,Goalsmith\nRead,1,id=a; after=b\nWrite,1,id=b; after=a\n";
        assertThat(plan(rows).err())
                .isEqualTo("goalsmith plan: sheet.csv: “Read” waits for “Write” waits for the first; take one of these"
                        + " away\n");
    }

    @Test
    void slotsThatCannotBeReadAreAMisuse() throws IOException {
        Typed typed = Typed.command("plan", sheet(SHEET).toString(), "--slots", "someday");
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("--slots: ").contains("someday");
        assertThat(Typed.command("plan", sheet(SHEET).toString()).err()).contains("a sheet needs --slots");
        assertThat(plan(SHEET, "--deadline", "2026-11-01").code()).isEqualTo(2);
        assertThat(plan(SHEET, "--deadline", "2037-11-01").code()).isEqualTo(2);
    }

    @Test
    void aPlanningProblemIsAnsweredInItsMinutes() throws IOException {
        Path file = folder.resolve("two.json");
        Files.writeString(file, PROBLEM);
        Typed typed = Typed.command("plan", file.toString(), "--json");
        assertThat(typed.out())
                .startsWith("{\"name\":\"two\",\"fits\":true,\"latenessMinutes\":-90,\"missingMinutes\":0,"
                        + "\"finish\":\"2026-01-12T19:30\",\"sessions\":[{\"task\":1,\"start\":1140,\"end\":1200},"
                        + "{\"task\":0,\"start\":1200,\"end\":1260},{\"task\":0,\"start\":11220,\"end\":11250}],"
                        + "\"late\":[],\"shortage\":null,\"repairs\":[],\"elapsedMicros\":");
        assertThat(Typed.command("plan", file.toString(), "--zone", "UTC").code())
                .isEqualTo(2);
    }

    @Test
    void aProblemOutOfItsBoundsIsAFailureInOneLine() throws IOException {
        Path file = folder.resolve("two.json");
        Files.writeString(file, PROBLEM.replace("2026-01-05T00:00", "9999-01-05T00:00"));
        assertThat(Typed.command("plan", file.toString()))
                .isEqualTo(new Typed(1, "", "goalsmith plan: two.json: start must lie in the years 1900 to 2200\n"));
        Files.writeString(file, "{");
        assertThat(Typed.command("plan", file.toString()).err())
                .isEqualTo("goalsmith plan: two.json: not a JSON object: see column 2\n");
    }

    @Test
    void aStreamOfProblemsIsAnsweredInOrder() {
        String line = PROBLEM.replace("\n", " ");
        String cycle = line.replace("\"preds\":[]", "\"preds\":[0]").replace("{\"format\"", "{\"id\":9,\"format\"");
        Typed typed = Typed.withInput(line + "\n" + cycle + "\n{\"id\":1}\n" + line + "\n", "plan", "--jsonl");
        assertThat(typed.code()).isZero();
        assertThat(typed.outLines()).hasSize(4);
        assertThat(typed.outLines().get(0)).startsWith("{\"name\":\"two\",\"fits\":true");
        assertThat(typed.outLines().get(1)).startsWith("{\"id\":9,\"error\":\"2 tasks wait for each other in a cycle.");
        assertThat(typed.outLines().get(2)).isEqualTo("{\"id\":1,\"error\":\"format is missing\"}");
        assertThat(typed.outLines().get(3)).startsWith("{\"name\":\"two\",\"fits\":true");
    }

    private Typed plan(String text, String... more) throws IOException {
        return planFile(sheet(text), more);
    }

    private static Typed planFile(Path file, String... more) {
        String[] args = new String[more.length + 6];
        System.arraycopy(
                new String[] {"plan", file.toString(), "--slots", WEEK, "--from", "2026-11-23"}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Typed.command(args);
    }

    private Path sheet(String text) throws IOException {
        return Files.writeString(folder.resolve("sheet.csv"), text);
    }
}

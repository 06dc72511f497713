package dev.goalsmith.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Talk;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The plan sheet without JavaScript: plain forms, files, messages beside their cells.
class SheetTest extends PageCase {

    private Id goal;

    @BeforeEach
    void begin() {
        goal = set("Give a talk", "CAREER");
        server.verb(AddTask.class)
                .by(ada.actor(), new AddTask.Request(goal, null, "Call Maria, 15 min\nDraw the slides, 4 h"));
    }

    private Id set(String wish, String area) {
        return Talk.done(server.verb(SetGoal.class).by(ada.actor(), new SetGoal.Request(wish, area)))
                .id();
    }

    private String path(String rest) {
        return "/goals/" + goal + rest;
    }

    private Document sheet() {
        return ada.get(path("/sheet")).page();
    }

    private static Element row(Document page, String title) {
        return page.select("tr.sheet__row").stream()
                .filter(row -> row.select("textarea").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /// What the form of a row holds.
    private static Map<String, String> fields(Document page, Element row) {
        var fields = new HashMap<String, String>();
        String form = row.id().replace("row-", "form-");
        page.select("#" + form + " input").forEach(input -> fields.put(input.attr("name"), input.val()));
        row.select("input, textarea").forEach(input -> fields.put(input.attr("name"), input.val()));
        row.select("option[selected]").forEach(option -> fields.put("type", option.val()));
        fields.remove("_csrf");
        return fields;
    }

    private Answer save(String title, String field, String value) {
        Document page = sheet();
        Element row = row(page, title);
        Map<String, String> fields = fields(page, row);
        fields.put(field, value);
        return ada.post(path("/sheet/rows/" + row.id().substring("row-".length())), fields);
    }

    private Answer upload(String name, String content) {
        String boundary = "----sheet";
        String body =
                "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n".formatted(boundary, ada.token())
                        + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                                .formatted(boundary, name)
                        + content + "\r\n--" + boundary + "--\r\n";
        return ada.send(HttpRequest.newBuilder(URI.create(server.address(path("/sheet/imports"))))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Answer takeIn(Answer preview) {
        return ada.post(
                preview.address().getPath() + "/application",
                Map.of("mark", preview.page().select("input[name=mark]").val()));
    }

    @Test
    void anyOpenTaskIsStartedFromItsRow() {
        Document page = ada.get(path("/plan")).page();
        Element start = row(page, "Draw the slides").select("button[name=task]").getFirst();
        String action = page.select("#" + start.attr("form")).attr("action");

        Document today = ada.post(action, Map.of("task", start.val())).page();
        assertThat(today.select(".next--running h2").text()).isEqualTo("Draw the slides");
        save("Call Maria", "completed", "2026-11-20");
        assertThat(row(sheet(), "Call Maria").select("button[name=task]")).isEmpty();
    }

    @Test
    void theSheetHasItsSevenColumnsARowForEveryTaskAndTotals() {
        Document page = sheet();

        assertThat(page.select("thead th").eachText())
                .containsExactly(
                        "Task type",
                        "Description",
                        "Time estimate",
                        "Actual time",
                        "Scheduled",
                        "Completed",
                        "Progress");
        assertThat(page.select("tbody textarea").eachText()).containsExactly("Call Maria", "Draw the slides");
        assertThat(page.select("tfoot td").eachText())
                .containsExactly("Total", "2 tasks, 0 done", "4 h 15", "0 min", "0 %");
        assertThat(row(page, "Call Maria").select("option[selected]").text()).isEqualTo("Phone call");
    }

    @Test
    void aRowIsSavedByItsButton() {
        Answer saved = save("Call Maria", "estimate", "1h 30");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.address().getFragment()).startsWith("row-");
        assertThat(row(saved.page(), "Call Maria")
                        .select("input[name=estimate]")
                        .val())
                .isEqualTo("1 h 30");
    }

    @Test
    void aRowThatIsSavedUnchangedStaysAsItIs() {
        Document before = sheet();

        Answer saved = save("Draw the slides", "type", "");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.page().select("tbody").html())
                .isEqualTo(before.select("tbody").html());
    }

    @Test
    void whatCannotBeSavedIsSaidBesideItsCellAndIsStillThere() {
        for (String hours : List.of("soon", "-3", "99999999999", "<script>", "=CMD()")) {
            Answer refused = save("Call Maria", "estimate", hours);

            assertThat(refused.status()).isEqualTo(422);
            Element row = row(refused.page(), "Call Maria");
            assertThat(row.select("input[name=estimate]").val()).isEqualTo(hours);
            assertThat(row.select("input[name=estimate]").attr("aria-describedby"))
                    .isEqualTo(row.select(".sheet__problem").attr("id"));
        }
        assertThat(save("Call Maria", "description", "x".repeat(10_000)).status())
                .isEqualTo(422);
        assertThat(save("Call Maria", "completed", "10000-01-01").status()).isEqualTo(422);
    }

    @Test
    void theSecondOfTwoTabsSeesBothVersions() {
        Document page = sheet();
        Element row = row(page, "Call Maria");
        Map<String, String> fields = fields(page, row);
        save("Call Maria", "description", "Ring Maria");
        fields.put("description", "Phone Maria");

        Answer clash = ada.post(path("/sheet/rows/" + row.id().substring("row-".length())), fields);

        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.page().select(".conflict__text").eachText()).containsExactly("Phone Maria", "Ring Maria");
        Element mine = clash.page().select(".conflict form").getFirst();
        var again = new HashMap<String, String>();
        mine.select("input").forEach(input -> again.put(input.attr("name"), input.val()));
        assertThat(ada.post(mine.attr("action"), again)
                        .page()
                        .select("tbody textarea")
                        .eachText())
                .contains("Phone Maria");
    }

    @Test
    void aNewTaskIsAddedAtTheFoot() {
        Answer added = ada.post(path("/sheet/rows"), Map.of("text", "Thank everybody, 20 min"));

        assertThat(added.page().select("tbody textarea").eachText()).endsWith("Thank everybody");
        Answer refused = ada.post(path("/sheet/rows"), Map.of("text", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#text-error")).hasSize(1);
    }

    @Test
    void theSheetIsTakenAlongAsAFile() {
        Answer csv = ada.get(path("/sheet.csv"));

        assertThat(csv.text().lines().toList())
                .containsExactly(
                        "Task Type,Description,Time Estimate,Actual Time,Scheduled,Completed,Progress",
                        "Phone call,Call Maria,0.25,0,,,0%",
                        ",Draw the slides,4,0,,,0%");
        assertThat(csv.response().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("Give%20a%20talk.csv");
        assertThat(ada.get(path("/sheet-exact.csv")).text().lines().findFirst().orElse(""))
                .endsWith(",Goalsmith");
        assertThat(ada.get(path("/sheet.xlsx")).text()).startsWith("PK");
    }

    @Test
    void anImportIsLookedAtBeforeItIsTakenIn() {
        ada.get(path("/sheet"));
        Answer preview = upload(
                "plan.csv",
                "Task Type,Description,Time Estimate,Remark\r\nPhone call,Call Maria,0.5,x\r\nSleep,Rest,1,y\r\n");

        assertThat(preview.address().getPath()).startsWith(path("/sheet/imports/"));
        assertThat(preview.page().select(".lines .hand").eachText()).containsExactly("Call Maria", "Rest");
        assertThat(preview.text())
                .contains("1 new task, 1 changed", "Time Estimate: 0.25 → 0.5", "New task types: Sleep.", "Remark");
        Answer taken = takeIn(preview);
        assertThat(taken.page().select("tbody textarea").eachText())
                .containsExactly("Call Maria", "Draw the slides", "Rest");
        assertThat(takeIn(preview).status()).isEqualTo(404);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithItsRowsAndColumns() {
        ada.get(path("/sheet"));
        Answer refused = upload("plan.csv", "Description,Time Estimate\r\nRest,soon\r\n,2\r\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#file-error li").eachText())
                .containsExactly(
                        "Row 2, Time Estimate: “soon” is not a length of time. Write hours as 1.5 or 1:30, or minutes"
                                + " as 90 min.",
                        "Row 3, Description: A task needs a description.");
        assertThat(upload("plan.csv", "").page().select("#file-error li").text())
                .startsWith("The file holds no rows.");
        assertThat(upload("", "").page().select("#file-error li").text()).isEqualTo("Please choose a file.");
        assertThat(upload("plan.xlsx", "PK\u0003\u0004broken").status()).isEqualTo(422);
        assertThat(upload("plan.csv", new String(new byte[300], StandardCharsets.US_ASCII))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anotherPersonFindsNothing() {
        Element row = row(sheet(), "Call Maria");
        Visitor grace = server.somebody("Grace");
        grace.get("/me");

        for (String rest : List.of("/sheet", "/sheet.csv", "/sheet.xlsx", "/sheet-exact.csv", "/sheet/imports")) {
            assertThat(grace.get(path(rest)).status()).as(rest).isEqualTo(404);
        }
        String update = path("/sheet/rows/" + row.id().substring("row-".length()));
        assertThat(grace.post(update, Map.of("description", "x", "version", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(grace.post(path("/sheet/rows"), Map.of("text", "x")).status())
                .isEqualTo(404);
    }

    @Test
    void aGoalWithoutTasksShowsWhatItsSheetWillHold() {
        Document page = ada.get("/goals/" + set("Rest", "HEALTH") + "/sheet").page();

        assertThat(page.select(".empty__say")).hasSize(1);
        assertThat(page.select("#new-row")).hasSize(1);
    }
}

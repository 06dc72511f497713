package dev.goalsmith.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.TestServer;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Types what nobody should into every field of every form: it is taken and escaped, or refused beside its field with
/// what was typed still there; never is it the server's fault.
class HostileInputTest {

    private static final Map<String, String> TYPED = typed();

    private static final String TEXTS = String.join(
            ",",
            "input[name][type=text]",
            "input[name][type=number]",
            "input[name][type=date]",
            "input[name][type=time]",
            "input[name][type=search]",
            "input[name]:not([type])",
            "textarea[name]");

    private static TestServer server;
    private static Visitor ada;
    private static Map<String, String> world;

    private static Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("10,000 letters", "x".repeat(10_000));
        typed.put("right to left", "\u202Egnihtyna\u202C שלום");
        typed.put("nothing visible", "\u200B\u200D\u2060\uFEFF");
        typed.put("emoji", "👩‍🚀🏳️‍🌈".repeat(300));
        typed.put("a script", "\"><script>alert(1)</script>");
        typed.put("a formula", "=CMD()|' /C calc'!A0");
        typed.put("a negative number", "-5");
        typed.put("a huge number", "9".repeat(40));
        typed.put("a number with an exponent", "1e999999999");
        typed.put("the year 0", "0000-01-01");
        typed.put("the year 10000", "10000-01-01");
        typed.put("NUL", "a\u0000b");
        typed.put("half a letter", "\uD800");
        typed.put("a query", "'; drop table goal; --");
        typed.put("nothing", "");
        return typed;
    }

    @BeforeAll
    static void begin() {
        server = TestServer.start();
        ada = server.ada();
        world = EveryThing.of(server, ada.actor());
    }

    @AfterAll
    static void end() {
        server.close();
    }

    /// A form on a page, by the page and the address that it is sent to.
    private record Slip(String page, String action, List<String> fields) {}

    /// Every form that takes text, with the fields that do.
    private static List<Slip> slips() {
        var seen = new TreeSet<String>();
        var slips = new ArrayList<Slip>();
        for (Route route : Route.all()) {
            if (route.method().equals("GET") && route.who() == Route.Who.SIGNED_IN) {
                String page = route.path(name -> world.getOrDefault(name, ""));
                for (Element form : ada.get(page).page().select("form[method=post]")) {
                    var slip = new Slip(
                            page,
                            form.attr("action"),
                            form.select(TEXTS).not("[readonly]").eachAttr("name"));
                    if (!slip.fields.isEmpty() && seen.add(slip.action + slip.fields)) {
                        slips.add(slip);
                    }
                }
            }
        }
        return slips;
    }

    /// What the form would send untouched; empty if it is not on its page any more.
    private static Map<String, String> untouched(Slip slip) {
        var fields = new LinkedHashMap<String, String>();
        for (Element form : ada.get(slip.page).page().select("form[method=post]")) {
            if (form.attr("action").equals(slip.action)
                    && form.select(TEXTS).not("[readonly]").eachAttr("name").equals(slip.fields)) {
                form.select("input[name]:not([type=checkbox]):not([type=radio]), input[name][checked]")
                        .forEach(field -> fields.put(field.attr("name"), field.val()));
                form.select("textarea[name]").forEach(field -> fields.put(field.attr("name"), field.wholeText()));
                form.select("select[name]:has(option[selected])")
                        .forEach(choice -> fields.put(
                                choice.attr("name"),
                                choice.select("option[selected]").val()));
                fields.remove("_csrf");
            }
        }
        return fields;
    }

    @Test
    void everyFieldOfEveryFormBearsWhateverIsTyped() {
        List<Slip> slips = slips();
        assertThat(slips).hasSizeGreaterThan(12);
        var wrong = new ArrayList<String>();
        var refused = new TreeSet<String>();
        for (Slip slip : slips) {
            fillIn(slip, wrong, refused);
        }
        assertThat(wrong).isEmpty();
        assertThat(refused).as("fields that were refused something").hasSizeGreaterThan(10);
    }

    private static void fillIn(Slip slip, List<String> wrong, Set<String> refused) {
        Map<String, String> form = untouched(slip);
        for (String field : slip.fields) {
            for (Map.Entry<String, String> typed : TYPED.entrySet()) {
                if (form.isEmpty()) {
                    return;
                }
                var fields = new LinkedHashMap<>(form);
                fields.put(field, typed.getValue());
                Answer answer = ada.post(slip.action, fields);
                String fault = fault(answer, field, typed.getValue());
                if (!fault.isEmpty()) {
                    wrong.add("%s of %s, %s: %s".formatted(field, slip.action, typed.getKey(), fault));
                } else if (answer.status() == 422) {
                    refused.add(field);
                }
                // What was refused has changed nothing, so its form is still as it was.
                form = answer.status() == 422 ? form : untouched(slip);
            }
        }
    }

    /// What is wrong with the answer; empty if nothing is.
    private static String fault(Answer answer, String field, String typed) {
        if (!List.of(200, 409, 422).contains(answer.status())) {
            return "status " + answer.status();
        }
        if (answer.page().select("script").eachText().toString().contains("alert(1)")
                || answer.text().contains("<script>alert(1)")) {
            return "the script is on the page";
        }
        if (answer.status() != 422) {
            return "";
        }
        if (answer.page().select(".field__error, [role=alert], [id$=-error]").isEmpty()) {
            return "no message";
        }
        boolean kept = answer.page().select("[name=\"%s\"]".formatted(field)).stream()
                .anyMatch(
                        control -> plain(control.normalName().equals("textarea") ? control.wholeText() : control.val())
                                .equals(plain(typed)));
        return kept ? "" : "what was typed is gone";
    }

    /// Without what no page can hold, and as an address can carry it.
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\uFFFD\\uD800?]", "").strip();
    }

    @Test
    void fiveThousandNotesAtOnceAreRefusedKindlyAndStillThere() {
        String path = "/goals/%s".formatted(world.get("goal"));
        var lines = new StringBuilder();
        for (int number = 1; number <= 5_000; number++) {
            lines.append("Note ").append(number).append('\n');
        }
        ada.get(path + "/board");
        Answer answer = ada.post(path + "/tasks", Map.of("text", lines.toString()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[id$=-error]").text()).contains("2,000");
        assertThat(answer.page().select("textarea").eachText().toString()).contains("Note 5000");
    }

    @Test
    void aTreeOfAHundredLevelsIsRefusedWhereItGetsTooDeep() {
        String path = "/goals/%s".formatted(world.get("goal"));
        String parent = world.get("predecessor");
        int deep = 1;
        Answer answer = ada.get(path + "/board");
        while (deep <= 100 && answer.status() != 422) {
            String title = "Level " + ++deep;
            answer = ada.post(path + "/tasks", Map.of("text", title, "parent", parent, "open", parent));
            assertThat(answer.status()).as(title).isIn(200, 422);
            parent = answer.status() == 422 ? parent : Depths.idOf(server, ada.actor(), world.get("goal"), title);
        }
        assertThat(deep).as("the first level too deep").isEqualTo(21);
        assertThat(answer.page().select("[id$=-error]").text()).contains("20");
        assertThat(answer.text()).contains("Level 21");
    }
}

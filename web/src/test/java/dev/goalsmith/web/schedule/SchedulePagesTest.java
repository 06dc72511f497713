package dev.goalsmith.web.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.goalsmith.web.PageCase;
import dev.goalsmith.web.Visitor;
import dev.goalsmith.web.Visitor.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulePagesTest extends PageCase {

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(server, ada.actor());
    }

    private Answer post(String noun, Map<String, String> fields) {
        return ada.post(talk.page(noun), fields);
    }

    @Test
    void aGoalThatIsPutOffSaysSoAndHowItIsTakenUpAgain() {
        ada.get(talk.page("schedule"));
        post("state", Map.of("turn", "DEFER", "reason", "Too busy", "version", "1"));

        for (String noun : List.of("plan", "schedule")) {
            Element notice = ada.get(talk.page(noun)).page().expectFirst("p.notice");
            assertThat(notice.text()).contains("This goal is put off").endsWith("Take it up again");
            assertThat(notice.select("a").attr("href")).isEqualTo(talk.page("settings"));
        }
    }

    @Test
    void toAGoalThatIsPutOffOnlyLessonsAndPastWorkAreAdded() {
        ada.get(talk.page("schedule"));
        post("state", Map.of("turn", "DEFER", "reason", "Too busy", "version", "1"));

        assertThat(ada.get(talk.page("journal")).page().select("a[href$=/new]")).isEmpty();
        assertThat(ada.get(talk.page("progress"))
                        .page()
                        .select(".section__head a[href$=/new]")
                        .eachAttr("href"))
                .containsExactly(talk.page("work/new"));
    }

    @Test
    void onTheBoardOfAGoalThatIsPutOffNoPartsAreAskedFor() {
        String note = ada.get(talk.page("board")).page().select("a[id^=open-]").attr("href");
        assertThat(ada.get(note).page().select("note-prompt")).hasSize(2);

        post("state", Map.of("turn", "DEFER", "reason", "Too busy", "version", "1"));

        assertThat(ada.get(note).page().select("note-prompt")).isEmpty();
    }

    @Test
    void onlyOtherHoursNeedAReasonAndTheFormSaysSo() {
        talk.promised(Talk.USUAL, "");
        Document page = ada.get(talk.page("schedule")).page();

        assertThat(page.select("#reason").hasAttr("aria-required")).isFalse();
        assertThat(page.select("#reason-hint").text()).startsWith("Only other hours need a reason.");
    }

    @Test
    void theUsualWeekEndsOnTheSecondThursdayAtEight() {
        ada.get(talk.page("schedule"));
        Answer committed = post("commitments", Map.of("slots", Talk.USUAL, "shown", "", "from", "", "to", ""));
        assertThat(committed.address().getPath()).isEqualTo(talk.page("schedule"));
        assertThat(committed.page().select(".fit__verdict").text()).contains("This goal is done on Thu 3 Dec, 08:00");

        Answer plan = ada.get(talk.page("plan"));

        assertThat(plan.page().select(".session").eachText())
                .containsExactly(
                        "Mon 19:00 Outline 2 h Start: Outline Done: Outline",
                        "Thu 07:00 Outline 1 h",
                        "Thu 08:00 Call Maria 30 min",
                        "Thu 08:30 Draft 30 min",
                        "Sat 09:00 Draft 4 h",
                        "Mon 19:00 Draft 1 h 30",
                        "Mon 20:30 Rehearse 30 min",
                        "Thu 07:00 Rehearse 1 h");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blursday 2h",
                "Mon 0h",
                "Mon 999999h",
                "=CMD()",
                "<script>alert(1)</script>",
                "\u202emoN\u200b",
                "🙂"
            })
    void whatCannotBeReadStandsBesideTheFieldAndIsStillThere(String slots) {
        ada.get(talk.page("schedule"));

        Answer answer = post("commitments", Map.of("slots", slots, "from", "", "to", ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#slots-error")).hasSize(1);
        assertThat(answer.page().select("input[name=slots]").attr("value")).isEqualTo(slots);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "10000-01-01", "yesterday", "2026-11-01"})
    void aDayThatCannotBeStandsBesideItsField(String day) {
        ada.get(talk.page("schedule"));

        Answer from = post("commitments", Map.of("slots", Talk.USUAL, "from", day));
        Answer off = post("days-off", Map.of("offFrom", day, "offTo", "1900-01-01"));

        assertThat(from.status()).isEqualTo(422);
        assertThat(from.page().select("#from-error")).hasSize(1);
        assertThat(off.status()).isEqualTo(422);
    }

    @Test
    void theLongestTextIsRefusedKindly() {
        ada.get(talk.page("schedule"));

        Answer answer = post("commitments", Map.of("slots", "Mon 2h, ".repeat(2000), "reason", "x".repeat(10_000)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#slots-error")).hasSize(1);
    }

    @Test
    void tryingShowsTheFitAndPromisesNothing() {
        talk.dueOn("2026-11-29");
        ada.get(talk.page("schedule"));

        Answer tried = post("schedule/preview", Map.of("slots", Talk.USUAL, "from", "", "to", "2026-11-29"));

        assertThat(tried.page().select(".fit__missing").text()).isEqualTo("3 h missing");
        assertThat(tried.page().select("input[name=cell][checked]")).hasSize(16);
        assertThat(ada.get(talk.page("plan")).page().select(".session")).isEmpty();
    }

    @Test
    void paintedHalfHoursAreReadWithoutAScript() {
        ada.get(talk.page("schedule"));

        Answer tried = post("schedule/preview", Map.of("slots", "", "shown", "", "cell", "Tue-19:00"));

        assertThat(tried.page().select("input[name=slots]").attr("value")).isEqualTo("Tue 19:00 30min");
    }

    @Test
    void theThreeWaysOutArePricedAndTaken() {
        talk.dueOn("2026-11-29").promised(Talk.USUAL, "2026-11-29");

        Answer plan = ada.get(talk.page("plan"));
        assertThat(plan.page().select(".card__price").eachText())
                .containsExactly("Thu 3 Dec", "+ 3 h a week", "− 1 note");

        String mark = mark(plan);
        Answer without = post("plan/later-deadline", Map.of("on", "2026-12-03", "reason", " ", "mark", mark));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#reason-error")).hasSize(1);

        Answer aside = post(
                "plan/tasks-aside",
                Map.of("task", plan.page().select("input[name=task]").attr("value")));
        assertThat(aside.page().select(".fit__spare")).hasSize(1);
        String undo = aside.page().select("form.toast").attr("action");
        ada.post(undo, Map.of());

        Answer stale = post("plan/later-deadline", Map.of("on", "2026-12-03", "reason", "The hall is free later"));
        assertThat(stale.page().select("#on-error").text()).contains("would be 3 December 2026 now");
        Answer later = post(
                "plan/later-deadline",
                Map.of("on", "2026-12-03", "reason", "The hall is free later", "mark", mark(stale)));
        assertThat(later.page().select(".fit__verdict").text()).contains("This goal is done on Thu 3 Dec, 08:00");

        Answer back = ada.post(later.page().select("form.toast").attr("action"), Map.of());
        assertThat(back.text()).contains("All dates are as before.");
        assertThat(back.page().select(".fit__missing").text()).isEqualTo("3 h missing");
        assertThat(back.page().select("#way-later li").eachText())
                .first()
                .asString()
                .endsWith("from Sun 29 Nov to Thu 3 Dec");
    }

    private static String mark(Answer plan) {
        return plan.page().select("input[name=mark]").attr("value");
    }

    @Test
    void theSecondTabSeesBothPromisesAndLosesNothing() {
        Answer seen = ada.get(talk.page("schedule"));
        String first = seen.page().select("input[name=seen]").attr("value");
        post("commitments", Map.of("slots", "Mon 19:00 2h", "seen", first));

        Answer conflict = post("commitments", Map.of("slots", "Tue 19:00 1h", "reason", "Choir", "seen", first));
        Element mine = conflict.page().expectFirst(".conflict form");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select(".conflict").text()).contains("Mon 19:00 2h", "Tue 19:00 1h");
        Answer kept = post("commitments", fields(mine));
        assertThat(kept.page().select("#slots").attr("value")).isEqualTo("Tue 19:00 1h");
    }

    private static Map<String, String> fields(Element form) {
        var fields = new HashMap<String, String>();
        form.select("input:not([name=_csrf])").forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        return fields;
    }

    @Test
    void whatWasMissedHasMovedOnTheNextVisitAndThePageSaysWhy() {
        talk.promised(Talk.USUAL, "");
        server.clock().pass(Duration.ofDays(1));

        Answer plan = ada.get(talk.page("plan"));

        assertThat(plan.page().select(".session").eachText()).first().isEqualTo("Mon 19:00 Outline 2 h Missed");
        assertThat(plan.page().select(".lines__why").eachText())
                .contains("The session of “Outline” on Mon 23 Nov, 19:00 was missed.");
    }

    @Test
    void daysOffMoveTheSessionsAndCanBeGivenBack() {
        talk.promised(Talk.USUAL, "");
        ada.get(talk.page("schedule"));

        Answer off = post("days-off", Map.of("offFrom", "2026-11-23", "offTo", "2026-11-26", "note", "Flu"));
        assertThat(off.text()).contains("Flu");
        assertThat(ada.get(talk.page("plan")).page().select(".session").eachText())
                .first()
                .asString()
                .startsWith("Sat 09:00 Outline 3 h");

        String path = off.page().select("form[action$=deletion]").attr("action");
        assertThat(ada.post(path, Map.of()).page().select("form.toast")).hasSize(1);
    }

    @Test
    void anotherPersonFindsNothing() {
        talk.promised(Talk.USUAL, "");
        Visitor grace = server.somebody("Grace");

        assertThat(grace.get(talk.page("schedule")).status()).isEqualTo(404);
        assertThat(grace.get(talk.page("plan")).status()).isEqualTo(404);
        for (String noun : new String[] {
            "commitments",
            "days-off",
            "work-habits",
            "schedule/preview",
            "plan/later-deadline",
            "days-off/" + talk.goal + "/deletion"
        }) {
            assertThat(grace.post(talk.page(noun), Map.of("slots", Talk.USUAL, "offFrom", "2026-12-24"))
                            .status())
                    .as(noun)
                    .isEqualTo(404);
        }
        assertThat(grace.post(talk.page("plan/tasks-aside"), Map.of("task", talk.goal.toString()))
                        .status())
                .isEqualTo(404);
    }
}

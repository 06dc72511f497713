package dev.goalsmith.web.statement;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.statement.Answer;
import dev.goalsmith.app.statement.AnswerQuestion;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Criterion;
import dev.goalsmith.engine.statement.Question;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.statement.Cards.Sender;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Conflict;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.NotFound;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is answered on the card of one criterion.
@Controller
class AnswerController {

    private final Pages pages;
    private final Cards cards;
    private final AnswerQuestion answerQuestion;

    AnswerController(Pages pages, Cards cards, AnswerQuestion answerQuestion) {
        this.pages = pages;
        this.cards = cards;
        this.answerQuestion = answerQuestion;
    }

    /// Every field of the card is kept that can be. `text` is what stands on the note, to be reviewed with the answers.
    @PostMapping("/goals/{goal}/statement/answers/{criterion}")
    View create(
            Actor actor,
            @PathVariable Id goal,
            @PathVariable String criterion,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Criterion asked = Asked.criterion(criterion);
        if (asked == null) {
            throw new NotFound();
        }
        var problems = new ArrayList<Problem>();
        var stale = new ArrayList<Answer>();
        for (Question question : Question.of(asked)) {
            keep(actor, goal, question, form, problems, stale);
        }
        if (!stale.isEmpty()) {
            Ask.answerWithPage(response);
            return conflict(goal, form, asked, stale);
        }
        var from = new Sender(actor, goal, asked, form, request, flash);
        return problems.isEmpty() ? cards.done(from, Toast.say("statement.answered")) : cards.mend(from, problems);
    }

    private void keep(Actor actor, Id goal, Question question, Form form, List<Problem> problems, List<Answer> stale) {
        String name = question.name();
        if (!form.values().containsKey(name)) {
            return;
        }
        int version = Form.of(Map.of("version", form.value(name + ".version"))).version();
        switch (answerQuestion.by(actor, goal, new AnswerQuestion.Request(name, form.value(name), version))) {
            case Outcome.Done<Answer> _ -> {}
            case Outcome.Invalid<Answer>(var found) -> problems.addAll(found);
            case Outcome.Stale<Answer>(Answer theirs) -> stale.add(theirs);
            case Outcome.Missing<Answer> _ -> throw new NotFound();
        }
    }

    /// What did not collide is kept already; only the others are shown twice.
    private View conflict(Id goal, Form form, Criterion criterion, List<Answer> theirs) {
        var fields = new HashMap<String, String>();
        var parts = new ArrayList<Conflict.Part>();
        for (Answer answer : theirs) {
            String name = answer.question().name();
            fields.put(name, form.value(name));
            fields.put(name + ".version", String.valueOf(answer.version()));
            String label = Words.english().say(answer.question().key());
            parts.add(new Conflict.Part(name, label, form.value(name), answer.text()));
        }
        String path = Tab.STATEMENT.path(goal);
        String action = "%s/answers/%s".formatted(path, criterion.key());
        return pages.conflict(new Conflict(action, path, fields, parts));
    }
}

package dev.goalsmith.web.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.Problem;
import dev.goalsmith.app.plan.PinSession;
import dev.goalsmith.app.plan.PinSession.Pinned;
import dev.goalsmith.app.plan.PutSessionsBack;
import dev.goalsmith.app.plan.PutSessionsBack.PutBack;
import dev.goalsmith.app.plan.RestorePlaces;
import dev.goalsmith.app.plan.UnpinSessions;
import dev.goalsmith.app.plan.UnpinSessions.LetGo;
import dev.goalsmith.app.words.Words;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.Phrase;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import dev.goalsmith.web.ui.Pages;
import dev.goalsmith.web.ui.Return;
import dev.goalsmith.web.ui.Toast;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Fixes sessions where they are or elsewhere, lets them go, and puts back what moved. A session that is gone says so
/// on the page from which it was asked, as another's does.
@Controller
class PinController {

    private static final String CALENDAR = "/calendar/week";

    private final Pages pages;
    private final SessionPages sessionPages;
    private final PinSession pinSession;
    private final UnpinSessions unpinSessions;
    private final PutSessionsBack putSessionsBack;
    private final RestorePlaces restorePlaces;

    PinController(
            Pages pages,
            SessionPages sessionPages,
            PinSession pinSession,
            UnpinSessions unpinSessions,
            PutSessionsBack putSessionsBack,
            RestorePlaces restorePlaces) {
        this.pages = pages;
        this.sessionPages = sessionPages;
        this.pinSession = pinSession;
        this.unpinSessions = unpinSessions;
        this.putSessionsBack = putSessionsBack;
        this.restorePlaces = restorePlaces;
    }

    @PostMapping("/pins")
    View create(Actor actor, Form form, HttpServletRequest asked, RedirectAttributes flash) {
        String back = Ask.back(form, CALENDAR);
        Id session = Id.parse(form.value("session"));
        var request = new PinSession.Request(form.value("seen"), form.value("day"), form.value("time"));
        Outcome<Pinned> outcome = session == null ? new Outcome.Missing<>() : pinSession.by(actor, session, request);
        return switch (outcome) {
            case Outcome.Done<Pinned>(Pinned pinned) -> Return.to(back, Pinning.done(pinned, back), flash);
            case Outcome.Stale<Pinned>(Pinned pinned) -> {
                Problem moved = Problem.of(
                        "day",
                        "plan.pin.moved",
                        pinned.task().title(),
                        pinned.before().start());
                SessionPage page = form.value("day").isEmpty() ? null : page(actor, asked, form.with(List.of(moved)));
                yield page == null
                        ? Return.to(back, Pinning.moved(pinned), flash)
                        : pages.mend(SessionController.PAGE, page);
            }
            case Outcome.Missing<Pinned> _ -> Return.to(back, Toast.say("plan.pin.gone"), flash);
            case Outcome.Invalid<Pinned>(var problems) -> {
                SessionPage page = page(actor, asked, form.with(problems));
                Phrase why = problems.getFirst().why();
                yield page == null
                        ? Return.to(back, Toast.of(Words.english().say(why)), flash)
                        : pages.mend(SessionController.PAGE, page);
            }
        };
    }

    /// The page on which the person goes on; null where only a piece of another page was asked for.
    private @Nullable SessionPage page(Actor actor, HttpServletRequest asked, Form form) {
        return Ask.forFragment(asked) ? null : sessionPages.find(actor, Id.parse(form.value("session")), form);
    }

    @PostMapping("/pins/deletion")
    View delete(Actor actor, @RequestParam(defaultValue = "") List<Id> session, Form form, RedirectAttributes flash) {
        String back = Ask.back(form, CALENDAR);
        return switch (unpinSessions.by(actor, session)) {
            case Outcome.Done<List<LetGo>>(var free) -> Return.to(back, Pinning.free(free, back), flash);
            case Outcome.Missing<List<LetGo>> _, Outcome.Invalid<List<LetGo>> _, Outcome.Stale<List<LetGo>> _ ->
                Return.to(back, Toast.say("plan.pin.gone"), flash);
        };
    }

    @PostMapping("/pins/former")
    View putBack(Actor actor, @RequestParam(defaultValue = "") List<String> move, Form form, RedirectAttributes flash) {
        String back = Ask.back(form, CALENDAR);
        return switch (putSessionsBack.by(actor, move)) {
            case Outcome.Done<PutBack>(PutBack put) -> Return.to(back, Pinning.back(put, back), flash);
            case Outcome.Missing<PutBack> _, Outcome.Invalid<PutBack> _, Outcome.Stale<PutBack> _ ->
                Return.to(back, Toast.say("plan.back.none"), flash);
        };
    }

    @PostMapping("/pins/places")
    View restore(
            Actor actor, @RequestParam(defaultValue = "") List<String> place, Form form, RedirectAttributes flash) {
        String back = Ask.back(form, CALENDAR);
        return switch (restorePlaces.by(actor, place)) {
            case Outcome.Done<PutBack>(PutBack put) -> Return.to(back, Pinning.restored(put, back), flash);
            case Outcome.Missing<PutBack> _, Outcome.Invalid<PutBack> _, Outcome.Stale<PutBack> _ ->
                Return.to(back, Toast.say("plan.back.none"), flash);
        };
    }
}

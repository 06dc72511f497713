package dev.goalsmith.web.plan;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.plan.SessionView;
import dev.goalsmith.app.plan.ShowSession;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.goal.Tab;
import dev.goalsmith.web.ui.Ask;
import dev.goalsmith.web.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the page of a session together.
@Component
class SessionPages {

    private final ShowSession showSession;

    SessionPages(ShowSession showSession) {
        this.showSession = showSession;
    }

    /// With what was typed, or else where the session stands. Null if the actor has no such session to come.
    @Nullable
    SessionPage find(Actor actor, @Nullable Id session, Form form) {
        SessionView view = session == null ? null : showSession.by(actor, session);
        if (view == null) {
            return null;
        }
        boolean typed = !form.value("day").isEmpty() || !form.problems().isEmpty();
        Form filled = typed
                ? form
                : form.with("day", view.start().toLocalDate().toString())
                        .with("time", view.start().toLocalTime().toString());
        return new SessionPage(
                view, filled, Ask.back(form, Tab.PLAN.path(view.goal().id())));
    }
}

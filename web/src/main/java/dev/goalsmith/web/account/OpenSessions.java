package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// Where a person is signed in. A new password ends it everywhere else, so that nobody stays who came by the old one.
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<?> sessions;

    OpenSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /// Signs the person out everywhere but in the session of this id; everywhere if it is null.
    void endAllBut(Actor actor, @Nullable String kept) {
        String person = actor.id().value().toString();
        for (String id : sessions.findByPrincipalName(person).keySet()) {
            if (!id.equals(kept)) {
                sessions.deleteById(id);
            }
        }
    }
}

package dev.goalsmith.web.account;

import dev.goalsmith.app.Actor;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// Where a person is signed in. A new password ends it everywhere else, so that nobody stays who came by the old one.
@Component
public class OpenSessions {

    private static final Duration STAY = Duration.ofDays(30);

    private final FindByIndexNameSessionRepository<?> sessions;

    OpenSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /// Lets somebody who has just signed in stay so for thirty days after each visit; a stranger's session ends sooner.
    public static void stay(HttpSession session) {
        session.setMaxInactiveInterval(Math.toIntExact(STAY.toSeconds()));
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

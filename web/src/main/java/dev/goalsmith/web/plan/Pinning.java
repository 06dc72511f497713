package dev.goalsmith.web.plan;

import dev.goalsmith.app.plan.PinSession.Pinned;
import dev.goalsmith.app.plan.PutSessionsBack.PutBack;
import dev.goalsmith.app.plan.SessionPlace;
import dev.goalsmith.app.plan.UnpinSessions.LetGo;
import dev.goalsmith.engine.Id;
import dev.goalsmith.web.ui.Toast;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// What is said after a session was pinned or let go, and how that is taken back.
///
/// The address of an undo carries where to go back to, so that one returns to the same week.
final class Pinning {

    private Pinning() {}

    /// Pinned: taken back, it is free again, or pinned where it was before.
    static Toast done(Pinned pinned, String back) {
        SessionPlace before = pinned.before();
        String undo = before.pinned() ? pinAt(before, back) : deletion(List.of(before.session()), back);
        Toast said =
                Toast.say("plan.pin.done", pinned.task().title(), pinned.after().start());
        return new Toast(said.text(), undo);
    }

    static Toast moved(Pinned pinned) {
        return Toast.say(
                "plan.pin.moved", pinned.task().title(), pinned.before().start());
    }

    static Toast free(List<LetGo> free, String back) {
        LetGo first = free.getFirst();
        return free.size() == 1
                ? new Toast(Toast.say("plan.pin.free", first.task().title()).text(), pinAt(first.before(), back))
                : Toast.say("plan.pin.freeAll", free.size());
    }

    static Toast back(PutBack put, String back) {
        Toast said = Toast.say("plan.back.done", put.sessions().size(), put.stayed());
        return new Toast(said.text(), deletion(put.sessions(), back));
    }

    private static String pinAt(SessionPlace before, String back) {
        return "/pins?session=%s&day=%s&time=%s&back=%s"
                .formatted(
                        before.session(),
                        before.start().toLocalDate(),
                        before.start().toLocalTime(),
                        encoded(back));
    }

    private static String deletion(List<Id> sessions, String back) {
        return sessions.stream()
                .map(session -> "session=" + session)
                .collect(Collectors.joining("&", "/pins/deletion?", "&back=" + encoded(back)));
    }

    private static String encoded(String back) {
        return URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}

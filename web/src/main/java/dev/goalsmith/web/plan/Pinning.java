package dev.goalsmith.web.plan;

import dev.goalsmith.app.plan.PinSession.Pinned;
import dev.goalsmith.app.plan.PutSessionsBack.PutBack;
import dev.goalsmith.app.plan.RestorePlaces;
import dev.goalsmith.app.plan.SessionPlace;
import dev.goalsmith.app.plan.UnpinSessions.LetGo;
import dev.goalsmith.web.ui.Toast;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// What is said after a session was pinned or let go, and how that is taken back.
///
/// The address of an undo carries where each session stood and where to go back to, so that one returns to the same
/// week.
final class Pinning {

    private Pinning() {}

    static Toast done(Pinned pinned, String back) {
        Toast said =
                Toast.say("plan.pin.done", pinned.task().title(), pinned.after().start());
        return undoable(said, List.of(pinned.before()), back);
    }

    static Toast moved(Pinned pinned) {
        return Toast.say(
                "plan.pin.moved", pinned.task().title(), pinned.before().start());
    }

    static Toast free(List<LetGo> free, String back) {
        LetGo first = free.getFirst();
        Toast said = free.size() == 1
                ? Toast.say("plan.pin.free", first.task().title())
                : Toast.say("plan.pin.freeAll", free.size());
        return undoable(said, free.stream().map(LetGo::before).toList(), back);
    }

    static Toast back(PutBack put, String back) {
        return undoable(Toast.say("plan.back.done", put.former().size(), put.stayed()), put.former(), back);
    }

    static Toast restored(PutBack put, String back) {
        return undoable(Toast.say("plan.pin.restored", put.former().size(), put.stayed()), put.former(), back);
    }

    private static Toast undoable(Toast said, List<SessionPlace> former, String back) {
        return former.size() > RestorePlaces.MOST ? said : new Toast(said.text(), places(former, back));
    }

    private static String places(List<SessionPlace> former, String back) {
        return former.stream()
                .map(place -> "place=" + encoded(place.mark()))
                .collect(Collectors.joining("&", "/pins/places?", "&back=" + encoded(back)));
    }

    private static String encoded(String back) {
        return URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}

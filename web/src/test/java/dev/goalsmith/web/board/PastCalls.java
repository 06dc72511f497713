package dev.goalsmith.web.board;

import static dev.goalsmith.web.Talk.done;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.track.CompleteTask;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.goal.Goal;
import dev.goalsmith.web.TestServer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A former goal of a person, with thirty phone calls of two hours, which took 3:12 in the middle.
final class PastCalls {

    private static final int COUNT = 30;
    private static final List<String> TOOK = List.of("2:36", "4:24", "3:12", "3:12", "4:24");

    private PastCalls() {}

    static void of(TestServer server, Actor actor) {
        Goal goal = done(server.verb(SetGoal.class).by(actor, new SetGoal.Request("Move the office", "CAREER")));
        String lines = IntStream.range(0, COUNT)
                .mapToObj(at -> "Call %s, 2 h".formatted(at == 7 ? "the telephone provider" : "person " + at))
                .collect(Collectors.joining("\n"));
        List<Task> calls = done(server.verb(AddTask.class).by(actor, new AddTask.Request(goal.id(), null, lines)));
        for (Task call : calls) {
            String took = TOOK.get(calls.indexOf(call) % TOOK.size());
            done(server.verb(LogWork.class).by(actor, call.id(), new LogWork.Request(took, "2026-11-20")));
            done(server.verb(CompleteTask.class).by(actor, call.id()));
        }
    }
}

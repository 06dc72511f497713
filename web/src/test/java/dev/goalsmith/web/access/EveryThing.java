package dev.goalsmith.web.access;

import static dev.goalsmith.web.Talk.done;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.board.AddTask;
import dev.goalsmith.app.board.NameTaskPredecessor;
import dev.goalsmith.app.goal.SetGoal;
import dev.goalsmith.app.journal.AddMilestone;
import dev.goalsmith.app.journal.DeleteLesson;
import dev.goalsmith.app.journal.LogHurdle;
import dev.goalsmith.app.journal.MilestoneForm;
import dev.goalsmith.app.journal.RecordLesson;
import dev.goalsmith.app.plan.ShowPlan;
import dev.goalsmith.app.schedule.AddBusyTime;
import dev.goalsmith.app.schedule.AddDaysOff;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.ImportBusyTimes;
import dev.goalsmith.app.schedule.ShowSchedule;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.app.sheet.UploadSheet;
import dev.goalsmith.app.statement.AddNeed;
import dev.goalsmith.app.track.AddMeasure;
import dev.goalsmith.app.track.Count;
import dev.goalsmith.app.track.LogWork;
import dev.goalsmith.app.track.MeasureForm;
import dev.goalsmith.app.track.SetTarget;
import dev.goalsmith.app.track.TakeReading;
import dev.goalsmith.app.track.TargetForm;
import dev.goalsmith.app.vision.LinkGoal;
import dev.goalsmith.app.vision.WriteVision;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.web.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One of everything that a person can have, made through the use cases: what stands for each name in an address.
final class EveryThing {

    static final String SHEET =
            "Task Type,Description,Time Estimate,Actual Time,Scheduled,Completed,Progress\r\nWriting,Title,1.5,,,,\r\n";

    private static final String CALENDAR = """
        BEGIN:VCALENDAR
        VERSION:2.0
        BEGIN:VEVENT
        DTSTART:20261221T090000Z
        DURATION:PT1H
        END:VEVENT
        END:VCALENDAR
        """;

    private final TestServer server;
    private final Actor actor;
    private final Map<String, String> ids = new HashMap<>();

    private EveryThing(TestServer server, Actor actor) {
        this.server = server;
        this.actor = actor;
    }

    static Map<String, String> of(TestServer server, Actor actor) {
        var all = new EveryThing(server, actor);
        Id goal = all.goal();
        all.measured(goal);
        all.told(goal);
        all.promised(goal);
        all.brought(goal);
        all.reasoned(goal);
        return Map.copyOf(all.ids);
    }

    private <U extends UseCase> U verb(Class<U> type) {
        return server.verb(type);
    }

    private void keep(String name, Id id) {
        ids.put(name, id.toString());
    }

    private Id goal() {
        Id goal = done(verb(SetGoal.class).by(actor, new SetGoal.Request("Give a talk", "CAREER")))
                .id();
        keep("goal", goal);
        List<Task> notes =
                done(verb(AddTask.class).by(actor, new AddTask.Request(goal, null, "Outline 2h\nSlides 1h")));
        Id task = notes.get(0).id();
        keep("task", task);
        keep("predecessor", notes.get(1).id());
        ids.put("criterion", "specific");
        done(verb(NameTaskPredecessor.class).by(actor, task, ids.get("predecessor")));
        keep(
                "log",
                done(verb(LogWork.class).by(actor, task, new LogWork.Request("1", "")))
                        .id());
        byte[] sheet = SHEET.getBytes(StandardCharsets.UTF_8);
        keep("draft", done(verb(UploadSheet.class).by(actor, goal, "plan.csv", sheet)));
        return goal;
    }

    private void measured(Id goal) {
        var measure = done(verb(AddMeasure.class).by(actor, goal, new MeasureForm("Listeners", "", "0", "40")));
        keep("measure", measure.id());
        var reading = new TakeReading.Request("12", "", "");
        keep(
                "reading",
                done(verb(TakeReading.class).by(actor, measure.id(), reading)).id());
        var target = done(verb(SetTarget.class).by(actor, goal, new TargetForm("Runs", "2", "WEEK")));
        keep("target", target.id());
        keep(
                "tally",
                done(verb(Count.class).by(actor, target.id(), new Count.Request("1", "")))
                        .id());
    }

    private void told(Id goal) {
        var hurdle = new LogHurdle.Request("TIME", "Evenings are short", "", "");
        keep("hurdle", done(verb(LogHurdle.class).by(actor, goal, hurdle)).id());
        keep(
                "lesson",
                done(verb(RecordLesson.class).by(actor, goal, "Begin early")).id());
        Id gone = done(verb(RecordLesson.class).by(actor, goal, "Gone")).id();
        keep("deleted", done(verb(DeleteLesson.class).by(actor, gone)).id());
        var milestone = new MilestoneForm("Half way", "50", "", "Cake");
        keep(
                "milestone",
                done(verb(AddMilestone.class).by(actor, goal, milestone)).id());
        var another = new MilestoneForm("Nearly there", "90", "", "");
        keep(
                "markedMilestone",
                done(verb(AddMilestone.class).by(actor, goal, another)).id());
    }

    private void promised(Id goal) {
        var week = new CommitHours.Request(WeekForm.typed("Mon evening 2h"), "", "", "", "");
        done(verb(CommitHours.class).by(actor, goal, week));
        done(verb(AddDaysOff.class).by(actor, new AddDaysOff.Request("2026-12-24", "2026-12-26", "")));
        done(verb(AddDaysOff.class).by(actor, new AddDaysOff.Request("2026-12-28", "2026-12-30", "")));
        var dinner = new AddBusyTime.Request("2026-12-20", "19:00", "", "22:00", "Dinner");
        keep("busyTime", done(verb(AddBusyTime.class).by(actor, dinner)).id());
        byte[] calendar = CALENDAR.getBytes(StandardCharsets.UTF_8);
        keep("busyImport", done(verb(ImportBusyTimes.class).by(actor, calendar)).id());
        var schedule = Objects.requireNonNull(verb(ShowSchedule.class).by(actor, goal));
        Iterator<Id> daysOff = schedule.daysOff().keySet().iterator();
        keep("daysOff", daysOff.next());
        keep("away", daysOff.next());
        var plan = Objects.requireNonNull(verb(ShowPlan.class).by(actor, goal));
        plan.weeks().stream()
                .flatMap(some -> some.lines().stream())
                .map(line -> line.ahead())
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(ahead -> {
                    keep("session", ahead.session());
                    ids.put("place", ahead.session() + " 2026-11-30T19:00 Europe/Berlin true");
                    ids.put("move", ids.get("task") + " 2026-11-30T19:00 " + ahead.seen());
                });
    }

    private void reasoned(Id goal) {
        var vision = new WriteVision.Request(Map.of("TEAM", "Shorter meetings\nA clear budget"), "STAY", 0);
        done(verb(WriteVision.class).by(actor, vision));
        var link = new LinkGoal.Request("TEAM Shorter meetings", "They count on me");
        keep("link", done(verb(LinkGoal.class).by(actor, goal, link)).id());
        var need = new AddNeed.Request("Rhetoric", "SKILL", false);
        keep("need", done(verb(AddNeed.class).by(actor, goal, need)).id());
    }

    private void brought(Id goal) {
        byte[] sheet = "Description\nThanks\n".getBytes(StandardCharsets.UTF_8);
        keep("draft", done(verb(UploadSheet.class).by(actor, goal, "plan.csv", sheet)));
    }
}

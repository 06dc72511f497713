package dev.goalsmith.app.demo;

import dev.goalsmith.app.journal.Celebrate;
import dev.goalsmith.app.schedule.CommitHours;
import dev.goalsmith.app.schedule.WeekForm;
import dev.goalsmith.engine.Id;

/// Month one: a small goal, attained and celebrated, on which Ada learned how this works.
record CourseStory(DemoDesk desk) {

    private static final int DEADLINE = 27;

    void live() {
        desk.calendar().at(0, 19);
        Id goal = desk.wish("I want to get better at presenting");
        desk.revise(
                goal,
                "I will complete the five lessons of the online course on presentation basics by %s, so that I dare to speak at work."
                        .formatted(desk.calendar().inWords(DEADLINE)));
        desk.answer(goal, "RESOURCES", "The course is free for members of our association.");
        desk.name(goal, "Presentation basics", "SPEAKING", "A long Sunday breakfast");
        desk.notes(goal, null, """
            Course lessons 1 and 2, 3h
            Course lessons 3 to 5, 4h
            Practise the opening of a talk, 1h
            """);
        desk.confirmDeadline(goal, DEADLINE);
        var week = WeekForm.typed("Mon evening 2h, Thu morning 2h, Sat 4h");
        new Done<>()
                .of(desk.installation()
                        .get(CommitHours.class)
                        .by(
                                desk.ada(),
                                goal,
                                new CommitHours.Request(
                                        week,
                                        desk.calendar().day(0),
                                        desk.calendar().day(125),
                                        "",
                                        ""))
                        .map(promised -> promised));
        work(goal);
        desk.calendar().at(20, 12);
        new Done<>()
                .of(desk.installation()
                        .get(Celebrate.class)
                        .by(
                                desk.ada(),
                                goal,
                                new Celebrate.Request(
                                        "I spoke up in the team meeting the day after lesson 4.",
                                        "Grace, who told me about the course.",
                                        "Short lessons fit a Monday evening; long ones want a Saturday.",
                                        "A long Sunday breakfast",
                                        true))
                        .map(celebration -> celebration));
    }

    private void work(Id goal) {
        desk.work(goal, 7, "Course lessons 1", "2h");
        desk.work(goal, 10, "Course lessons 1", "1h 15");
        desk.complete(goal, "Course lessons 1");
        desk.work(goal, 12, "Course lessons 3", "4h");
        desk.work(goal, 17, "Course lessons 3", "45 min");
        desk.complete(goal, "Course lessons 3");
        desk.work(goal, 19, "Practise the opening", "1h 30");
        desk.complete(goal, "Practise the opening");
    }
}

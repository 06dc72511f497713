package dev.goalsmith.app.demo;

import dev.goalsmith.app.journal.Celebrate;

/// Month one: a small goal, attained and celebrated, on which Ada learned how this works.
record CourseStory(DemoDesk desk, DemoDiary diary) {

    private static final int DEADLINE = 27;
    private static final int END_OF_PROMISE = 125;

    void tell() {
        diary.on(0, 9, this::begin);
        work(7, 20, "Course lessons 1", "2h");
        work(10, 9, "Course lessons 1", "1h 15");
        diary.on(10, 9, () -> desk.complete("Course lessons 1"));
        work(12, 13, "Course lessons 3", "4h");
        work(17, 9, "Course lessons 3", "45 min");
        diary.on(17, 9, () -> desk.complete("Course lessons 3"));
        work(19, 13, "Practise the opening", "1h 30");
        diary.on(19, 13, () -> desk.complete("Practise the opening"));
        diary.on(20, 12, this::celebrate);
    }

    private void begin() {
        desk.wish("I want to get better at presenting");
        desk.revise("I will complete the five lessons of the online course on presentation basics by %s,"
                        .formatted(desk.calendar().inWords(DEADLINE))
                + " so that I dare to speak at work.");
        desk.answer("RESOURCES", "The course is free for members of our association.");
        desk.name("Presentation basics", "SPEAKING", "A long Sunday breakfast");
        desk.notes(null, """
            Course lessons 1 and 2, 3h
            Course lessons 3 to 5, 4h
            Practise the opening of a talk, 1h
            """);
        desk.confirmDeadline(DEADLINE);
        desk.commit("Mon evening 2h, Thu morning 2h, Sat 4h", 0, END_OF_PROMISE);
    }

    private void work(int day, int hour, String task, String hours) {
        diary.on(day, hour, () -> desk.work(day, task, hours));
    }

    private void celebrate() {
        var request = new Celebrate.Request(
                "I spoke up in the team meeting the day after lesson 4.",
                "Grace, who told me about the course.",
                "Short lessons fit a Monday evening; long ones want a Saturday.",
                "A long Sunday breakfast",
                true);
        Done.of(desk.installation().get(Celebrate.class).by(desk.ada(), desk.goal(), request));
    }
}

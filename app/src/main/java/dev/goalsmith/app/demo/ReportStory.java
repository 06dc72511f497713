package dev.goalsmith.app.demo;

/// A goal that comes back every month, with two measures: how often, and how good.
record ReportStory(DemoDesk desk, DemoTrack track, DemoDiary diary) {

    private static final int START = 29;
    private static final int DEADLINE = 103;
    private static final String ACCURACY = "Entries that need no correction";
    private static final String OFTEN = "Budget report sent";

    void tell() {
        diary.on(START, 9, this::begin);
        work(45, "Learn the reporting tool", "1h 30");
        work(54, "Learn the reporting tool", "2h");
        diary.on(54, 13, () -> desk.complete("Learn the reporting tool"));
        report(31, "88");
        report(61, "94.5");
        work(61, report(61), "2h 30");
        diary.on(61, 16, () -> desk.complete(report(61)));
    }

    private void begin() {
        desk.wish("I want to help my department stay on budget this year");
        desk.revise("Each month this year, I will distribute a budget report to our stakeholders that shows our"
                + " department's current expenses in comparison to our allotted annual budget and I will highlight"
                + " areas where we are overspending. Based on our current spending, I will offer suggestions on"
                + " how to cut expenses so that we are back within budget.");
        desk.answer("RESOURCES", "I know the numbers well; the new reporting tool I still have to learn.");
        desk.answer(
                "ORGANISATION", "It keeps the department within budget, and shows me as somebody who thinks ahead.");
        desk.name("A budget report every month", null, "New headphones");
        desk.notes(
                null,
                "Learn the reporting tool, 3h\n%s, 3h\nCall the three largest cost centres, 1h\n%s, 3h"
                        .formatted(report(61), report(DEADLINE - 10)));
        desk.confirmDeadline(DEADLINE);
        track.measure(ACCURACY, "%", "88", "98");
        track.target(OFTEN, "1", "MONTH");
    }

    /// The report of the month of this day.
    private String report(int day) {
        return "Write the report for " + desk.calendar().month(day);
    }

    private void report(int day, String accuracy) {
        diary.on(day, 16, () -> {
            track.read(ACCURACY, day, accuracy);
            track.count(OFTEN);
        });
    }

    private void work(int day, String task, String hours) {
        diary.on(day, 13, () -> desk.work(day, task, hours));
    }
}

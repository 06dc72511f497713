package dev.goalsmith.app.demo;

import dev.goalsmith.app.track.AddMeasure;
import dev.goalsmith.app.track.Count;
import dev.goalsmith.app.track.MeasureForm;
import dev.goalsmith.app.track.SetTarget;
import dev.goalsmith.app.track.TakeReading;
import dev.goalsmith.app.track.TargetForm;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.Target;

/// A goal that comes back every month, with two measures: how often, and how good.
record ReportStory(DemoDesk desk) {

    void live() {
        desk.calendar().at(29, 9);
        Id goal = desk.wish("I want to help my department stay on budget this year");
        desk.revise(
                goal,
                "Each month this year, I will distribute a budget report to our stakeholders that shows our"
                    + " department's current expenses in comparison to our allotted annual budget and I will highlight"
                    + " areas where we are overspending. Based on our current spending, I will offer suggestions on"
                    + " how to cut expenses so that we are back within budget.");
        desk.answer(goal, "SKILLS", "I know the numbers well; the new reporting tool I still have to learn.");
        desk.answer(
                goal,
                "ORGANISATION",
                "It keeps the department within budget, and shows me as somebody who thinks ahead.");
        desk.name(goal, "A budget report every month", null, "New headphones");
        desk.notes(goal, null, """
            Learn the reporting tool, 3h
            Write this month's budget report, 3h
            Write next month's budget report, 3h
            Call the three largest cost centres, 1h
            """);
        desk.confirmDeadline(goal, 103);
        measure(goal);
        desk.work(goal, 40, "Learn the reporting tool", "1h 30");
    }

    private void measure(Id goal) {
        var form = new MeasureForm("Entries that need no correction", "%", "88", "98");
        Measure accuracy =
                new Done<Measure>().of(desk.installation().get(AddMeasure.class).by(desk.ada(), goal, form));
        var often = new TargetForm("Budget report sent", "1", "MONTH");
        Target reports =
                new Done<Target>().of(desk.installation().get(SetTarget.class).by(desk.ada(), goal, often));
        String[] values = {"88", "91", "94.5"};
        for (int month = 0; month < values.length; month++) {
            int day = 31 + month * 16;
            desk.calendar().at(day, 16);
            var reading = new TakeReading.Request(values[month], desk.calendar().day(day), "");
            new Done<>()
                    .of(desk.installation()
                            .get(TakeReading.class)
                            .by(desk.ada(), accuracy.id(), reading)
                            .map(taken -> taken));
        }
        for (int day : new int[] {31, 61}) {
            desk.calendar().at(day, 16);
            new Done<>()
                    .of(desk.installation()
                            .get(Count.class)
                            .by(desk.ada(), reports.id(), Count.Request.ONCE_TODAY)
                            .map(counted -> counted));
        }
    }
}

package dev.goalsmith.app.demo;

import dev.goalsmith.app.journal.AddMilestone;
import dev.goalsmith.app.journal.LogHurdle;
import dev.goalsmith.app.journal.MilestoneForm;
import dev.goalsmith.app.journal.RecordLesson;
import dev.goalsmith.app.track.AddMeasure;
import dev.goalsmith.app.track.Count;
import dev.goalsmith.app.track.MeasureForm;
import dev.goalsmith.app.track.SetTarget;
import dev.goalsmith.app.track.TakeReading;
import dev.goalsmith.app.track.TargetForm;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.track.Measure;
import dev.goalsmith.engine.track.Target;

/// Months two and three: a talk, with six weeks of work behind it, kept and missed sessions, hurdles and lessons.
record TalkStory(DemoDesk desk) {

    private static final int START = 28;
    private static final int DEADLINE = 88;

    void live() {
        desk.calendar().at(22, 19);
        Id goal = desk.wish("I want to be better known in my field");
        write(goal);
        desk.calendar().at(START - 2, 10);
        breakDown(goal);
        desk.confirmDeadline(goal, DEADLINE);
        Measure fillers = measure(goal);
        Target practice = new Done<Target>()
                .of(desk.installation()
                        .get(SetTarget.class)
                        .by(desk.ada(), goal, new TargetForm("Practise aloud", "2", "WEEK")));
        new TalkDiary(desk, goal).live();
        journal(goal);
        practise(fillers, practice);
    }

    private void write(Id goal) {
        desk.revise(goal, "I will give a talk at a meeting of our professional association.");
        desk.calendar().at(24, 7);
        desk.revise(
                goal,
                "I will give a 30-minute talk on what our budget reports taught us at the winter meeting of our"
                        + " professional"
                        + " association by %s.".formatted(desk.calendar().inWords(DEADLINE)));
        desk.calendar().at(25, 19);
        desk.revise(
                goal,
                "I will give a 30-minute talk on what our budget reports taught us at the winter meeting of our"
                        + " professional"
                        + " association by %s, with at most 4 filler words a minute, so that senior managers know me as somebody"
                                .formatted(desk.calendar().inWords(DEADLINE))
                        + " who can present.");
        desk.answer(goal, "RESOURCES", "The reports, the association's slot, and eight hours a week.");
        desk.answer(goal, "HELPERS", "Grace listens to a rehearsal and is strict with me.");
        desk.answer(goal, "CONFIDENCE", "7");
        desk.answer(goal, "VISION", "In five years I lead a department and speak for it.");
        desk.name(goal, "Talk at the winter meeting", "SPEAKING", "A weekend at the sea");
    }

    private void breakDown(Id goal) {
        desk.notes(goal, null, """
            Choose the message
            Call the organiser about the slot, 30 min
            Build the story
            Make the slides, 6h
            Rehearse
            Meet the people with the equipment, 1h
            Give the talk, 1h
            """);
        desk.notes(goal, "Choose the message", """
            Read three talks that moved people, 2h
            Write the message in one sentence, 1h
            """);
        desk.notes(goal, "Build the story", """
            Research examples in our reports, 4h
            Write the outline, 3h
            Write the speaker notes, 6h
            """);
        desk.notes(goal, "Rehearse", """
            Practise aloud alone, 4h
            Practise with Grace, 2h
            Practise before the team, 2h
            """);
        desk.after(goal, "Make the slides", "Build the story");
        desk.after(goal, "Rehearse", "Make the slides");
        desk.after(goal, "Give the talk", "Rehearse");
    }

    private Measure measure(Id goal) {
        return new Done<Measure>()
                .of(desk.installation()
                        .get(AddMeasure.class)
                        .by(desk.ada(), goal, new MeasureForm("Filler words", "a minute", "12", "4")));
    }

    private void journal(Id goal) {
        var tired = new LogHurdle.Request(
                "TIME",
                "On Monday evenings I am too tired to think.",
                "I come home tired on Monday",
                "I rehearse aloud instead of writing");
        var questions = new LogHurdle.Request("FEAR_OF_FAILURE", "I am afraid of the questions afterwards.", "", "");
        for (LogHurdle.Request hurdle : new LogHurdle.Request[] {tired, questions}) {
            new Done<>()
                    .of(desk.installation()
                            .get(LogHurdle.class)
                            .by(desk.ada(), goal, hurdle)
                            .map(logged -> logged));
        }
        new Done<>()
                .of(desk.installation()
                        .get(RecordLesson.class)
                        .by(
                                desk.ada(),
                                goal,
                                "Writing takes me a third longer than I think; calls take almost twice as long.")
                        .map(lesson -> lesson));
        for (MilestoneForm milestone : new MilestoneForm[] {
            new MilestoneForm("The story stands", "40", "", "Cake with Grace"),
            new MilestoneForm("Ready to rehearse", "75", "", "An evening at the cinema")
        }) {
            new Done<>()
                    .of(desk.installation()
                            .get(AddMilestone.class)
                            .by(desk.ada(), goal, milestone)
                            .map(added -> added));
        }
    }

    private void practise(Measure fillers, Target practice) {
        String[] values = {"12", "10", "9.5", "7"};
        for (int week = 0; week < values.length; week++) {
            int day = START + 16 + week * 7;
            desk.calendar().at(day, 20);
            new Done<>()
                    .of(desk.installation()
                            .get(TakeReading.class)
                            .by(
                                    desk.ada(),
                                    fillers.id(),
                                    new TakeReading.Request(
                                            values[week], desk.calendar().day(day), ""))
                            .map(reading -> reading));
            new Done<>()
                    .of(desk.installation()
                            .get(Count.class)
                            .by(desk.ada(), practice.id(), Count.Request.ONCE_TODAY)
                            .map(tally -> tally));
        }
    }
}

package dev.goalsmith.app.demo;

import dev.goalsmith.app.journal.AddMilestone;
import dev.goalsmith.app.journal.CelebrateMilestone;
import dev.goalsmith.app.journal.LogHurdle;
import dev.goalsmith.app.journal.MilestoneForm;
import dev.goalsmith.app.journal.RecordLesson;
import dev.goalsmith.app.track.AddMeasure;
import dev.goalsmith.app.track.Count;
import dev.goalsmith.app.track.MeasureForm;
import dev.goalsmith.app.track.SetTarget;
import dev.goalsmith.app.track.TakeReading;
import dev.goalsmith.app.track.TargetForm;

/// What Ada notes beside the work: measures, targets, milestones, hurdles and lessons of the goal on her desk.
record DemoTrack(DemoDesk desk) {

    void measure(String name, String unit, String baseline, String target) {
        var form = new MeasureForm(name, unit, baseline, target);
        desk.know(
                name,
                Done.of(desk.installation().get(AddMeasure.class).by(desk.ada(), desk.goal(), form))
                        .id());
    }

    void read(String measure, int day, String value) {
        var request = new TakeReading.Request(value, desk.calendar().day(day), "");
        Done.of(desk.installation().get(TakeReading.class).by(desk.ada(), desk.known(measure), request));
    }

    void target(String name, String times, String period) {
        var form = new TargetForm(name, times, period);
        desk.know(
                name,
                Done.of(desk.installation().get(SetTarget.class).by(desk.ada(), desk.goal(), form))
                        .id());
    }

    void count(String target) {
        Done.of(desk.installation().get(Count.class).by(desk.ada(), desk.known(target), Count.Request.ONCE_TODAY));
    }

    void milestone(String name, String sharePercent, String treat) {
        var form = new MilestoneForm(name, sharePercent, "", treat);
        desk.know(
                name,
                Done.of(desk.installation().get(AddMilestone.class).by(desk.ada(), desk.goal(), form))
                        .id());
    }

    void celebrate(String milestone) {
        Done.of(desk.installation().get(CelebrateMilestone.class).by(desk.ada(), desk.known(milestone)));
    }

    void hurdle(String barrier, String description, String ifText, String thenText) {
        var request = new LogHurdle.Request(barrier, description, ifText, thenText);
        Done.of(desk.installation().get(LogHurdle.class).by(desk.ada(), desk.goal(), request));
    }

    void lesson(String text) {
        Done.of(desk.installation().get(RecordLesson.class).by(desk.ada(), desk.goal(), text));
    }
}

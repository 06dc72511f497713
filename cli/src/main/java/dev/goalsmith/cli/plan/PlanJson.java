package dev.goalsmith.cli.plan;

import dev.goalsmith.engine.plan.Late;
import dev.goalsmith.engine.plan.Plan;
import dev.goalsmith.engine.plan.Repair;
import dev.goalsmith.engine.plan.Session;
import dev.goalsmith.engine.plan.Shortage;
import dev.goalsmith.engine.plan.Span;
import dev.goalsmith.engine.plan.Unplaced;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes the members of the answer to a planning problem or a sheet.
record PlanJson(JsonGenerator to, Subject subject) {

    void write(Planned planned) {
        Plan plan = planned.plan();
        to.writeStringProperty("name", subject.name());
        to.writeBooleanProperty("fits", fits(plan));
        to.writeNumberProperty("latenessMinutes", plan.fit().lateness());
        to.writeNumberProperty("missingMinutes", plan.fit().missingMinutes());
        to.writeStringProperty(
                "finish",
                plan.sessions().isEmpty() ? null : subject.at(plan.finish()).toString());
        to.writeArrayPropertyStart("sessions");
        plan.sessions().forEach(this::write);
        to.writeEndArray();
        to.writeArrayPropertyStart("late");
        plan.late().forEach(this::write);
        to.writeEndArray();
        writeUnplaced(plan.unplaced());
        write(plan.shortage());
        to.writeArrayPropertyStart("repairs");
        plan.repairs().forEach(this::write);
        to.writeEndArray();
        to.writeNumberProperty("elapsedMicros", planned.elapsedMicros());
    }

    static boolean fits(Plan plan) {
        return plan.fit().fits() && plan.unplaced().isEmpty();
    }

    private void write(Session session) {
        to.writeStartObject();
        to.writeNumberProperty("task", session.task());
        writeMoment("start", session.start());
        writeMoment("end", session.endExclusive());
        to.writeEndObject();
    }

    private void write(Late late) {
        to.writeStartObject();
        to.writeNumberProperty("task", late.task());
        to.writeNumberProperty("minutes", late.minutes());
        to.writeEndObject();
    }

    private void writeUnplaced(List<Unplaced> unplaced) {
        if (unplaced.isEmpty()) {
            return;
        }
        to.writeArrayPropertyStart("unplaced");
        for (Unplaced each : unplaced) {
            to.writeStartObject();
            to.writeNumberProperty("task", each.task());
            to.writeNumberProperty("minutes", each.minutes());
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private void write(@Nullable Shortage shortage) {
        to.writeName("shortage");
        if (shortage == null) {
            to.writeNull();
            return;
        }
        to.writeStartObject();
        writeDay("by", shortage.by());
        writeTasks(shortage.tasks());
        to.writeNumberProperty("neededMinutes", shortage.neededMinutes());
        to.writeNumberProperty("availableMinutes", shortage.availableMinutes());
        to.writeEndObject();
    }

    private void write(Repair repair) {
        to.writeStartObject();
        switch (repair) {
            case Repair.LaterDeadline(var minute, var _) -> {
                to.writeStringProperty("kind", "deadline");
                writeDay("to", minute);
            }
            case Repair.MoreHours(var minutes, var _, var at) -> {
                to.writeStringProperty("kind", "hours");
                to.writeNumberProperty("minutes", minutes);
                to.writeArrayPropertyStart("slots");
                at.forEach(this::write);
                to.writeEndArray();
            }
            case Repair.DropTasks(var tasks) -> {
                to.writeStringProperty("kind", "drop");
                writeTasks(tasks);
            }
            case Repair.OtherOrder(var letGo) -> {
                to.writeStringProperty("kind", "order");
                to.writeArrayPropertyStart("sessions");
                letGo.forEach(this::write);
                to.writeEndArray();
            }
        }
        to.writeEndObject();
    }

    private void write(Span span) {
        to.writeStartObject();
        writeMoment("start", span.start());
        writeMoment("end", span.endExclusive());
        to.writeEndObject();
    }

    private void writeTasks(List<Integer> tasks) {
        to.writeArrayPropertyStart("tasks");
        tasks.forEach(to::writeNumber);
        to.writeEndArray();
    }

    private void writeMoment(String name, int minute) {
        switch (subject) {
            case Subject.OfProblem _ -> to.writeNumberProperty(name, minute);
            case Subject.OfSheet sheet ->
                to.writeStringProperty(name, sheet.at(minute).toString());
        }
    }

    private void writeDay(String name, int minute) {
        switch (subject) {
            case Subject.OfProblem _ -> to.writeNumberProperty(name, minute);
            case Subject.OfSheet(var _, var sheet, var _) ->
                to.writeStringProperty(name, sheet.dayBefore(minute).toString());
        }
    }
}

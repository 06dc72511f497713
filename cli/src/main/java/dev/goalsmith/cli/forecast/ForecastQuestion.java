package dev.goalsmith.cli.forecast;

import dev.goalsmith.cli.json.JsonObject;
import dev.goalsmith.engine.forecast.Attendance;
import dev.goalsmith.engine.forecast.Attended;
import dev.goalsmith.engine.forecast.Calibration;
import dev.goalsmith.engine.forecast.CommittedTime;
import dev.goalsmith.engine.forecast.FinishedTask;
import dev.goalsmith.engine.forecast.Forecast;
import dev.goalsmith.engine.forecast.Futures;
import dev.goalsmith.engine.forecast.PlannedTask;
import dev.goalsmith.engine.schedule.Commitment;
import dev.goalsmith.engine.schedule.DayParts;
import dev.goalsmith.engine.schedule.Slot;
import dev.goalsmith.engine.schedule.SlotText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is asked of a forecast: the effort of tasks, and when they are done where the slots are named.
///
/// @param added tasks found on the way for each that was planned
record ForecastQuestion(
        List<FinishedTask> history,
        List<PlannedTask> tasks,
        double added,
        @Nullable Promise promise) {

    private static final long SEED = 1;

    /// @param slots empty if nothing is promised from `from` on
    /// @param deadline null if the chance to make it is not asked for
    record Promise(
            List<Slot> slots, LocalDate from, @Nullable LocalDate deadline, List<Attended> kept) {

        private CommittedTime time() {
            LocalDate to = from.plusYears(Commitment.MOST_YEARS).minusDays(1);
            return CommittedTime.of(new Commitment(from, to, ZoneOffset.UTC, slots, List.of()).openings());
        }
    }

    static ForecastQuestion read(JsonObject json) {
        List<PlannedTask> tasks =
                json.objects("tasks").stream().map(ForecastQuestion::task).toList();
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException("tasks is missing");
        }
        double added = json.number("added", 0);
        if (added < 0) {
            throw new IllegalArgumentException("added must not be below 0");
        }
        return new ForecastQuestion(
                json.objects("history").stream().map(ForecastQuestion::finished).toList(),
                tasks,
                added,
                json.members().get("slots") == null ? null : promise(json));
    }

    private static FinishedTask finished(JsonObject json) {
        return new FinishedTask(json.getText("type"), json.getNumber("estimate"), json.getNumber("actual"));
    }

    private static PlannedTask task(JsonObject json) {
        return new PlannedTask(json.getText("type"), json.getNumber("estimate"), json.number("worked", 0));
    }

    private static Promise promise(JsonObject json) {
        LocalDate from = json.findDay("from");
        if (from == null) {
            throw new IllegalArgumentException("from is missing");
        }
        return new Promise(
                slots(json.getText("slots")),
                from,
                json.findDay("deadline"),
                json.objects("kept").stream()
                        .map(kept -> new Attended(kept.getInt("planned"), kept.getInt("worked")))
                        .toList());
    }

    private static List<Slot> slots(String text) {
        return switch (SlotText.parse(text, DayParts.DEFAULT)) {
            case SlotText.Parsed(var slots) -> slots;
            case SlotText.Unreadable unreadable ->
                throw new IllegalArgumentException(
                        "slots must be such as Mon evening 2h, Sat 4h; see column " + (unreadable.start() + 1));
        };
    }

    ForecastAnswer answer() {
        Calibration calibration = Calibration.of(history);
        var futures = new Futures(calibration, added, SEED);
        tasks.forEach(futures::add);
        return new ForecastAnswer(
                futures.hours(), ratios(calibration), promise == null ? null : finish(futures, promise));
    }

    private Map<String, Double> ratios(Calibration calibration) {
        Map<String, Double> ratios = new LinkedHashMap<>();
        for (String type : calibration.types()) {
            ratios.put(type, calibration.typical(type).quantile(0.5));
        }
        return ratios;
    }

    private static ForecastAnswer.Finish finish(Futures futures, Promise promise) {
        var forecast = new Forecast(futures.committedMinutes(Attendance.of(promise.kept())), promise.time());
        LocalDate deadline = promise.deadline();
        return new ForecastAnswer.Finish(
                forecast.day(0.5),
                forecast.day(0.8),
                forecast.day(0.95),
                deadline == null ? null : forecast.chance(deadline));
    }
}

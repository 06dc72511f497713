package dev.goalsmith.store;

import dev.goalsmith.engine.Id;
import dev.goalsmith.store.trash.Doomed;
import dev.goalsmith.store.trash.Trash;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/// One of everything that a person can have, with the same text wherever a text goes.
public final class World {

    private final Id owner;
    private final String text;
    private final WorldOfGoals goals;
    private final WorldOfWork work;
    private final WorldOfDays days;
    private final WorldOfReasons reasons;
    private final Id trash = Samples.id();

    private World(Tx tx, Id owner, String text) {
        this.owner = owner;
        this.text = text;
        goals = WorldOfGoals.keep(tx, owner, text);
        work = WorldOfWork.keep(tx, owner, text, goals.goal());
        reasons = WorldOfReasons.keep(
                tx, owner, text, goals.goal().id(), work.part().id());
        days = WorldOfDays.keep(tx, owner, text, work.part());
        new Trash(tx, owner).take(trash, text, Doomed.lesson(goals.binned().id()), Samples.INSTANT);
    }

    /// Keeps it all as the things of `owner`.
    public static World keep(Tx tx, Id owner, String text) {
        return new World(tx, owner, text);
    }

    public Id owner() {
        return owner;
    }

    public String text() {
        return text;
    }

    public WorldOfGoals goals() {
        return goals;
    }

    public WorldOfWork work() {
        return work;
    }

    public WorldOfReasons reasons() {
        return reasons;
    }

    public WorldOfDays days() {
        return days;
    }

    public Id trash() {
        return trash;
    }

    /// Everything in it that is of this type.
    public <T> List<T> all(Class<T> type) {
        var found = new ArrayList<T>();
        for (Record part : List.of(goals, work, days, reasons)) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                Object thing = read(component, part);
                if (type.isInstance(thing)) {
                    found.add(type.cast(thing));
                }
            }
        }
        return found;
    }

    /// The ids of everything in it.
    public List<Id> ids() {
        var ids = new ArrayList<>(all(Id.class));
        ids.add(trash);
        for (Record thing : all(Record.class)) {
            for (RecordComponent component : thing.getClass().getRecordComponents()) {
                if (component.getName().equals("id")) {
                    ids.add((Id) read(component, thing));
                }
            }
        }
        return ids;
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}

package dev.goalsmith.store;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.engine.vision.Profession;
import dev.goalsmith.engine.vision.Vision;
import dev.goalsmith.engine.vision.VisionLink;
import dev.goalsmith.engine.vision.VisionPart;
import dev.goalsmith.store.statement.Needs;
import dev.goalsmith.store.vision.VisionLinks;
import dev.goalsmith.store.vision.Visions;
import java.util.Arrays;
import java.util.stream.Collectors;

/// A vision, what of it a goal leads to, and what the goal asks for.
public record WorldOfReasons(Vision vision, VisionLink link, Need need) {

    static WorldOfReasons keep(Tx tx, Id owner, String text, Id goal, Id task) {
        var texts = Arrays.stream(VisionPart.values()).collect(Collectors.toMap(part -> part, _ -> text));
        var world = new WorldOfReasons(
                new Vision(texts, Profession.CHANGE, 1),
                new VisionLink(Samples.id(), goal, new Vision.Item(VisionPart.TEAM, text), text),
                new Need(Samples.id(), goal, Need.Kind.RESOURCE, text, true, task, 3));
        new Visions(tx, owner).save(new Vision(texts, Profession.CHANGE, 0));
        new VisionLinks(tx, owner).add(world.link);
        new Needs(tx, owner).add(world.need);
        return world;
    }
}

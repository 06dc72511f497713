package dev.goalsmith.app.vision;

import dev.goalsmith.app.Actor;
import dev.goalsmith.app.Checks;
import dev.goalsmith.app.Outcome;
import dev.goalsmith.app.UseCase;
import dev.goalsmith.app.Workbench;
import dev.goalsmith.engine.Excerpt;
import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.vision.Vision;
import dev.goalsmith.engine.vision.Vision.Item;
import dev.goalsmith.engine.vision.VisionLink;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.goal.Goals;
import dev.goalsmith.store.vision.VisionLinks;
import dev.goalsmith.store.vision.Visions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person says what of their vision a goal leads to, and why.
public final class LinkGoal extends UseCase {

    /// What the form holds: the part of the vision by its [#key], and the reason in a sentence.
    public record Request(String item, String reason) {}

    public LinkGoal(Workbench workbench) {
        super(workbench);
    }

    /// What stands for a part of the vision in a form.
    public static String key(Item item) {
        return item.part() + " " + item.words();
    }

    public Outcome<VisionLink> by(Actor actor, Id goal, Request request) {
        return write(actor, tx -> {
            boolean there = new Goals(tx, actor.id()).find(goal) != null;
            return there ? link(tx, actor, goal, request) : new Outcome.Missing<>();
        });
    }

    private Outcome<VisionLink> link(Tx tx, Actor actor, Id goal, Request request) {
        var links = new VisionLinks(tx, actor.id());
        List<VisionLink> others = links.all().stream()
                .filter(other -> other.goalId().equals(goal))
                .toList();
        var checks = new Checks();
        Item item = item(checks, new Visions(tx, actor.id()).find(), request.item(), others);
        String reason = Checks.onOneLine(checks.text("why", request.reason(), VisionLink.LONGEST_REASON));
        if (others.size() >= VisionLink.MOST) {
            checks.refuse("item", "check.tooMany", others.size());
        }
        if (!checks.passed() || item == null) {
            return checks.refusal();
        }
        var link = new VisionLink(newId(), goal, item, reason);
        links.add(link);
        return new Outcome.Done<>(link);
    }

    private static @Nullable Item item(Checks checks, @Nullable Vision vision, String key, List<VisionLink> others) {
        // A form sends line breaks as two characters, whatever stood in the page.
        String wanted = key.replace("\r", "");
        List<Item> items = vision == null ? List.of() : vision.items();
        for (Item item : items) {
            if (key(item).equals(wanted)) {
                if (others.stream().anyMatch(other -> other.item().equals(item))) {
                    checks.refuse("item", "vision.link.there", Excerpt.quoted(item.words()));
                }
                return item;
            }
        }
        checks.refuse("item", wanted.isEmpty() ? "check.choice" : "vision.link.gone");
        return null;
    }
}

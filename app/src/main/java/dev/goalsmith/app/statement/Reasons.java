package dev.goalsmith.app.statement;

import dev.goalsmith.app.vision.LinkGoal;
import dev.goalsmith.engine.board.Task;
import dev.goalsmith.engine.statement.Need;
import dev.goalsmith.engine.vision.Vision.Item;
import dev.goalsmith.engine.vision.VisionLink;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands beside the answers on the cards of Achievable and Relevant.
///
/// @param items what stands in the vision now
/// @param sure how sure the person was, the latest first
public record Reasons(List<Line> needs, List<VisionLink> links, List<Item> items, List<Sure> sure) {

    /// A need and the note that closes its gap; null where none does.
    public record Line(Need need, @Nullable Task closing) {

        public boolean isGap() {
            return !need.atHand() && closing == null;
        }
    }

    /// A step of the ruler, what would have made it one higher (empty if that was not said), and when it was said.
    public record Sure(String step, String higher, Instant at) {}

    public Reasons {
        needs = List.copyOf(needs);
        links = List.copyOf(links);
        items = List.copyOf(items);
        sure = List.copyOf(sure);
    }

    /// The parts of the vision that the goal could still be linked to.
    public List<Item> open() {
        List<Item> taken = links.stream().map(VisionLink::item).toList();
        return items.stream().filter(item -> !taken.contains(item)).toList();
    }

    /// Whether the vision says so no longer.
    public boolean isOld(VisionLink link) {
        return !items.contains(link.item());
    }

    /// What stands for a part of the vision in a form.
    public static String key(Item item) {
        return LinkGoal.key(item);
    }
}

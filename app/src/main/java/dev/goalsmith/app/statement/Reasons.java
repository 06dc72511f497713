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
/// @param open the parts of the vision that the goal could still be linked to
/// @param sure how sure the person was, the latest first
public record Reasons(List<Line> needs, List<VisionLink> links, List<Item> open, List<Sure> sure) {

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
        open = List.copyOf(open);
        sure = List.copyOf(sure);
    }

    /// What stands for a part of the vision in a form.
    public static String key(Item item) {
        return LinkGoal.key(item);
    }
}

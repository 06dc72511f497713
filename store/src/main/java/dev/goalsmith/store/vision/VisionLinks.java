package dev.goalsmith.store.vision;

import static dev.goalsmith.store.table.Tables.VISION_LINK;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.vision.Vision;
import dev.goalsmith.engine.vision.VisionLink;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.VisionLinkRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What the goals of one person lead to in their vision.
public final class VisionLinks {

    private final DSLContext sql;
    private final Id owner;

    public VisionLinks(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    public @Nullable VisionLink find(Id id) {
        VisionLinkRecord row = sql.fetchOne(VISION_LINK, VISION_LINK.OWNER_ID.eq(owner), VISION_LINK.ID.eq(id));
        return row == null ? null : link(row);
    }

    /// Of all goals, oldest first.
    public List<VisionLink> all() {
        return sql.selectFrom(VISION_LINK)
                .where(VISION_LINK.OWNER_ID.eq(owner))
                .orderBy(VISION_LINK.ID)
                .fetch(VisionLinks::link);
    }

    public void add(VisionLink link) {
        VisionLinkRecord row = sql.newRecord(VISION_LINK);
        row.setOwnerId(owner);
        row.setId(link.id());
        row.setGoalId(link.goalId());
        row.setPart(link.item().part());
        row.setWords(link.item().words());
        row.setReason(link.reason());
        row.insert();
    }

    private static VisionLink link(VisionLinkRecord row) {
        var item = new Vision.Item(row.getPart(), row.getWords());
        return new VisionLink(row.getId(), row.getGoalId(), item, row.getReason());
    }
}

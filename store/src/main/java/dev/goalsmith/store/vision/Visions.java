package dev.goalsmith.store.vision;

import static dev.goalsmith.store.table.Tables.VISION;

import dev.goalsmith.engine.Id;
import dev.goalsmith.engine.vision.Vision;
import dev.goalsmith.engine.vision.VisionPart;
import dev.goalsmith.store.Tx;
import dev.goalsmith.store.table.tables.records.VisionRecord;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// The vision of one person.
public final class Visions {

    private final DSLContext sql;
    private final Id owner;

    public Visions(Tx tx, Id owner) {
        this.sql = tx.sql();
        this.owner = owner;
    }

    /// Null until it is first written.
    public @Nullable Vision find() {
        VisionRecord row = sql.fetchOne(VISION, VISION.OWNER_ID.eq(owner));
        return row == null ? null : vision(row);
    }

    /// Whether it was saved: false if somebody saved a later version, or a first one (0).
    public boolean save(Vision vision) {
        VisionRecord row = sql.newRecord(VISION);
        for (VisionPart part : VisionPart.values()) {
            row.set(column(part), vision.text(part));
        }
        row.setProfession(vision.profession());
        row.setVersion(vision.version() + 1);
        if (vision.version() == 0) {
            row.setOwnerId(owner);
            return sql.insertInto(VISION).set(row).onConflictDoNothing().execute() == 1;
        }
        return sql.update(VISION)
                        .set(row)
                        .where(VISION.OWNER_ID.eq(owner))
                        .and(VISION.VERSION.eq(vision.version()))
                        .execute()
                == 1;
    }

    private static Vision vision(VisionRecord row) {
        Map<VisionPart, String> texts = new EnumMap<>(VisionPart.class);
        for (VisionPart part : VisionPart.values()) {
            String text = row.get(column(part));
            if (!text.isEmpty()) {
                texts.put(part, text);
            }
        }
        return new Vision(texts, row.getProfession(), row.getVersion());
    }

    private static TableField<VisionRecord, String> column(VisionPart part) {
        return switch (part) {
            case TEN_YEARS -> VISION.TEN_YEARS;
            case FIVE_YEARS -> VISION.FIVE_YEARS;
            case WHY -> VISION.WHY;
            case MISSION -> VISION.MISSION;
            case VALUES -> VISION.CORE_VALUES;
            case ROLE_NOW -> VISION.ROLE_NOW;
            case ROLE_WANTED -> VISION.ROLE_WANTED;
            case TEAM -> VISION.TEAM;
            case ORGANISATION -> VISION.ORGANISATION;
        };
    }
}

package dev.goalsmith.web.journal;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/// A sticky note that says what was attained, to be shared: 1200 by 630 points, the size that networks show.
final class Picture {

    static final int WIDE = 1200;
    static final int HIGH = 630;

    private static final Color DESK = new Color(0xf4efe4);
    private static final Color SHADOW = new Color(0xddd3bd);
    private static final Color NOTE = new Color(0xf7e191);
    private static final Color INK = new Color(0x26231c);
    private static final Color OTHER_INK = new Color(0x1c4f9c);
    private static final List<Color> PAPERS = List.of(
            new Color(0xf0cf55),
            new Color(0xf5a468),
            new Color(0xee8f93),
            new Color(0xb495dc),
            new Color(0x86b9ea),
            new Color(0x72d3b4),
            new Color(0xaed077),
            new Color(0xd9c5a0));

    private static final float MIDDLE = WIDE / 2f;
    private static final float TEXT_WIDTH = 820;
    private static final float GOAL_TOP = 190;
    private static final float GOAL_HEIGHT = 230;

    private final PictureText text;
    private final List<Piece> pieces = new ArrayList<>();

    /// A shape filled with a colour; later ones lie on earlier ones.
    record Piece(Shape shape, Color color) {}

    private Picture(PictureText text) {
        this.text = text;
    }

    static Picture of(PictureText text, Handwriting hand, long seed) {
        var picture = new Picture(text);
        picture.layDesk(seed);
        picture.write(hand);
        return picture;
    }

    PictureText text() {
        return text;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    private void layDesk(long seed) {
        add(new Rectangle2D.Double(0, 0, WIDE, HIGH), DESK);
        for (Confetti.Bit bit : Confetti.fall(seed)) {
            var place = AffineTransform.getTranslateInstance(bit.x(), bit.y() * 1.5);
            place.rotate(Math.toRadians(bit.turn()));
            var shape = new RoundRectangle2D.Double(-6, -4, bit.width() * 1.4, bit.height() * 1.4, 3, 3);
            add(place.createTransformedShape(shape), PAPERS.get(bit.paper() - 1));
        }
        var tilt = AffineTransform.getRotateInstance(Math.toRadians(-0.8), MIDDLE, HIGH / 2.0);
        add(tilt.createTransformedShape(new RoundRectangle2D.Double(126, 78, 960, 500, 8, 8)), SHADOW);
        add(tilt.createTransformedShape(new RoundRectangle2D.Double(120, 64, 960, 500, 6, 6)), NOTE);
    }

    private void write(Handwriting hand) {
        hand.lines(text.attained(), 34, MIDDLE, 104, TEXT_WIDTH).forEach(line -> add(line, OTHER_INK));
        float size = 60;
        while (size > 24 && hand.height(text.goal(), size, TEXT_WIDTH) > GOAL_HEIGHT) {
            size -= 3;
        }
        float top = GOAL_TOP + (GOAL_HEIGHT - hand.height(text.goal(), size, TEXT_WIDTH)) / 2;
        hand.lines(text.goal(), size, MIDDLE, top, TEXT_WIDTH).forEach(line -> add(line, INK));
        hand.lines(text.facts(), 34, MIDDLE, 452, TEXT_WIDTH).forEach(line -> add(line, OTHER_INK));
        hand.lines("Goalsmith", 22, 990, 516, 200).forEach(line -> add(line, INK));
    }

    private void add(Shape shape, Color color) {
        pieces.add(new Piece(shape, color));
    }
}

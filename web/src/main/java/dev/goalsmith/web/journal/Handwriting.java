package dev.goalsmith.web.journal;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/// Lines of handwriting as outlines, so that a picture looks the same wherever it is shown.
///
/// Letters that the handwriting has not, such as Arabic or Chinese ones, are drawn in what the machine has.
final class Handwriting {

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
    private static final String FILE = "/static/font/shantell-sans-600.ttf";

    private final Font face;

    private Handwriting(Font face) {
        this.face = face;
    }

    static Handwriting load() {
        try (InputStream file = Handwriting.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + FILE);
            }
            return new Handwriting(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(FILE + " cannot be read", broken);
        }
    }

    /// `text` in lines that are `width` wide at most, each centred around `middle`; the first hangs from `top`.
    List<Shape> lines(String text, float size, float middle, float top, float width) {
        var shapes = new ArrayList<Shape>();
        float y = top;
        for (TextLayout line : laidOut(text, size, width)) {
            y += line.getAscent();
            double x = middle - line.getVisibleAdvance() / 2;
            shapes.add(line.getOutline(AffineTransform.getTranslateInstance(x, y)));
            y += line.getDescent() + line.getLeading();
        }
        return shapes;
    }

    /// How high `text` stands in such lines.
    float height(String text, float size, float width) {
        float height = 0;
        for (TextLayout line : laidOut(text, size, width)) {
            height += line.getAscent() + line.getDescent() + line.getLeading();
        }
        return height;
    }

    private List<TextLayout> laidOut(String text, float size, float width) {
        var lines = new ArrayList<TextLayout>();
        if (text.isBlank()) {
            return lines;
        }
        AttributedString styled = styled(text, size);
        var measurer = new LineBreakMeasurer(styled.getIterator(), SMOOTH);
        while (measurer.getPosition() < text.length()) {
            lines.add(measurer.nextLayout(width));
        }
        return lines;
    }

    private AttributedString styled(String text, float size) {
        Font hand = face.deriveFont(size);
        Font other = new Font(Font.SANS_SERIF, Font.PLAIN, Math.round(size));
        var styled = new AttributedString(text);
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            styled.addAttribute(TextAttribute.FONT, hand.canDisplay(letter) ? hand : other, at, end);
            at = end;
        }
        return styled;
    }
}

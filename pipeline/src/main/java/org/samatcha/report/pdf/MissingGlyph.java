package org.samatcha.report.pdf;

import java.util.Locale;

/** A text holds a character that the font of the reports cannot draw. The text must be changed, not the page. */
public final class MissingGlyph extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MissingGlyph(int codePoint, String text) {
        super(String.format(
                Locale.ROOT,
                "The font has no character U+%04X (%s), used in: %s",
                codePoint,
                Character.getName(codePoint),
                text.strip()));
    }
}

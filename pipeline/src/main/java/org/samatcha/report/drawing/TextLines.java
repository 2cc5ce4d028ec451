package org.samatcha.report.drawing;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines between words, Thai words too. */
final class TextLines {

    private TextLines() {}

    /** Lines no wider than {@code width} points; a single word that is wider stays whole. */
    static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : ThaiLineBreaks.standard().pieces(text)) {
            if (!line.isEmpty() && Pen.width((line + piece).stripTrailing(), font) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        lines.add(line.strip());
        return List.copyOf(lines);
    }
}

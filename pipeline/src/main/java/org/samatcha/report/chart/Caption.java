package org.samatcha.report.chart;

import java.util.Objects;
import org.samatcha.base.Language;

/**
 * The words around a chart, in one language.
 *
 * @param title the message: a sentence with its number
 * @param subtitle the statistics: measure, population, area, year
 * @param alt what a reader who cannot see the chart is told instead of it, at most 220 characters; does not repeat the
 *     title
 * @param source where the numbers come from
 * @param note a footnote; empty when there is none
 */
public record Caption(Language language, String title, String subtitle, String alt, String source, String note) {

    /** The most characters of an alternative text. */
    public static final int ALT_LIMIT = 220;

    public Caption {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(note, "note");
        if (title.isBlank() || subtitle.isBlank() || alt.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A chart needs a title, a subtitle, an alternative text and a source: ["
                    + title + "] [" + subtitle + "] [" + alt + "] [" + source + "]");
        }
        if (alt.codePointCount(0, alt.length()) > ALT_LIMIT) {
            throw new IllegalArgumentException("An alternative text has at most " + ALT_LIMIT + " characters: " + alt);
        }
        if (alt.contains(title)) {
            throw new IllegalArgumentException("The alternative text repeats the title: " + title);
        }
    }
}

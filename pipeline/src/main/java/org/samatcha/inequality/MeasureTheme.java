package org.samatcha.inequality;

import org.samatcha.base.BilingualText;

/** A heading of {@code docs/measures.md}, under which cards stand. */
public record MeasureTheme(BilingualText name) {

    public static MeasureTheme of(String th, String en) {
        return new MeasureTheme(BilingualText.of(th, en));
    }

    /** The parts of a {@link MeasureCard}, its name in two languages. */
    public MeasureCard card(
            String id,
            String th,
            String en,
            String formula,
            String needs,
            BilingualText reading,
            BilingualText caution,
            String source) {
        return card(id, BilingualText.of(th, en), formula, needs, reading, caution, source);
    }

    public MeasureCard card(
            String id,
            BilingualText measure,
            String formula,
            String needs,
            BilingualText reading,
            BilingualText caution,
            String source) {
        return new MeasureCard(id, name, measure, formula, needs, reading, caution, source);
    }
}

package org.samatcha.inequality;

import org.samatcha.base.BilingualText;

/**
 * What a reader must know about one measure before believing a number of it; one entry of {@code docs/measures.md}.
 *
 * @param id the value of the column {@code measure}
 * @param theme heading of the page under which the card stands, for example "Gaps between groups"
 * @param formula in plain text, with the symbols that the theme explains; says which variants there are
 * @param needs what the input must hold, for example "estimate, population, order"
 * @param reading how to read a value: unit, what zero or one means, which way is worse
 * @param caution when not to use it
 * @param source publication that defines it, in the field's terms
 */
public record MeasureCard(
        String id,
        BilingualText theme,
        BilingualText name,
        String formula,
        String needs,
        BilingualText reading,
        BilingualText caution,
        String source) {

    public MeasureCard {
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("A measure's id is lower-case ASCII, got [" + id + "]");
        }
        if (formula.isBlank() || needs.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("The card of " + id + " lacks its formula, needs or source");
        }
    }
}

package org.samatcha.indicator;

import java.io.Serializable;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * What a reader must know about an indicator.
 *
 * @param id snake_case, stable forever
 * @param agenda the proposal it backs, 1 to 4
 * @param yearKind which year the values are of
 * @param name as a heading
 * @param definition one sentence: who is counted, of whom
 * @param source where the counts come from, with their reference date
 * @param standard the definition it follows, for example a UIS or SDG indicator, or {@code own}
 * @param limits what the number does not say
 */
public record IndicatorCard(
        String id,
        int agenda,
        Kind kind,
        Direction direction,
        YearKind yearKind,
        BilingualText name,
        BilingualText definition,
        BilingualText source,
        String standard,
        BilingualText limits)
        implements Serializable {

    public IndicatorCard {
        if (!id.matches("[a-z][a-z0-9_]*") || agenda < 1 || agenda > 4) {
            throw new IllegalArgumentException("Indicator " + id + " of agenda " + agenda);
        }
    }
}

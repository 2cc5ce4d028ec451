package org.samatcha.inequality.figure;

import java.util.List;
import org.samatcha.base.AreaLevel;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.RawValue;
import org.samatcha.indicator.Standing;

/**
 * The table of indicators before disclosure control: every value with its interval and quality. Where districts stand
 * among each other is found afterwards, from what is published: {@link PublishedStandings}.
 */
public final class IndicatorRows {

    private IndicatorRows() {}

    /** {@code values} are all values of one indicator; one row each, in the same order. */
    public static List<IndicatorRow> of(Indicator indicator, List<RawValue> values) {
        IndicatorCard card = indicator.card();
        return values.stream()
                .map(value -> new IndicatorRow(
                        new FigureKey(
                                card.id(),
                                AreaLevel.ofCode(value.area()),
                                value.area(),
                                value.year(),
                                card.yearKind(),
                                value.dimension(),
                                value.category()),
                        Figures.of(card.kind(), value.result()),
                        Standing.NONE))
                .toList();
    }
}

package org.samatcha.inequality;

import java.util.List;
import java.util.stream.Stream;
import org.samatcha.inequality.flow.FlowCards;
import org.samatcha.inequality.funnel.FunnelCards;
import org.samatcha.inequality.interval.IntervalCards;
import org.samatcha.inequality.opportunity.OpportunityCards;
import org.samatcha.inequality.participation.ParticipationCards;
import org.samatcha.inequality.rank.RankCards;
import org.samatcha.inequality.segregation.SegregationCards;
import org.samatcha.inequality.shrinkage.ShrinkageCards;
import org.samatcha.inequality.spatial.SpatialCards;
import org.samatcha.inequality.trend.TrendCards;

/** Every measure around rates, ranks, flows and opportunity; each theme has a command of its own. */
public final class RateMeasures {

    private RateMeasures() {}

    public static List<MeasureCard> cards() {
        return Stream.of(
                        ParticipationCards.all(),
                        FlowCards.all(),
                        OpportunityCards.all(),
                        SegregationCards.all(),
                        IntervalCards.all(),
                        FunnelCards.all(),
                        RankCards.all(),
                        ShrinkageCards.all(),
                        SpatialCards.all(),
                        TrendCards.all())
                .flatMap(List::stream)
                .toList();
    }
}

package org.samatcha.inequality.gap;

import java.util.function.ToDoubleFunction;
import org.samatcha.base.Direction;
import org.samatcha.inequality.MeasureCard;
import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.groups.Need;

/**
 * Mean absolute difference of the groups from one value, in the unit of the indicator.
 *
 * <pre>
 *   unweighted (1/J) Σ |y − c|        weighted Σ w |y − c|
 *   c = μ (mdmu, mdmw), the best group (mdbu, mdbw) or the reference group (mdru, mdrw)
 * </pre>
 *
 * <p>mdmu has a second form from the average of the whole setting, given from another source and fixed in the draws.
 *
 * <p>μ is weighted by population in both forms; mean and best group are found again in every simulated draw. All J
 * groups count, the best or reference group with a difference of zero. (WHO, Handbook on health inequality monitoring,
 * 2013; intervals Ahn et al., PLOS ONE 2019.)
 */
enum MeanDifference {
    MDMU(GapCards.MDMU, Centre.MEAN, Weighting.UNWEIGHTED),
    MDMW(GapCards.MDMW, Centre.MEAN, Weighting.WEIGHTED),
    MDBU(GapCards.MDBU, Centre.BEST, Weighting.UNWEIGHTED),
    MDBW(GapCards.MDBW, Centre.BEST, Weighting.WEIGHTED),
    MDRU(GapCards.MDRU, Centre.REFERENCE, Weighting.UNWEIGHTED),
    MDRW(GapCards.MDRW, Centre.REFERENCE, Weighting.WEIGHTED);

    private enum Centre {
        MEAN,
        BEST,
        REFERENCE
    }

    private enum Weighting {
        UNWEIGHTED,
        WEIGHTED
    }

    private final MeasureCard card;
    private final Centre centre;
    private final Weighting weighting;

    MeanDifference(MeasureCard card, Centre centre, Weighting weighting) {
        this.card = card;
        this.centre = centre;
        this.weighting = weighting;
    }

    Measure measure() {
        Need[] needs = switch (centre) {
            case MEAN -> new Need[] {};
            case BEST -> new Need[] {Need.DIRECTION};
            case REFERENCE -> new Need[] {Need.REFERENCE};
        };
        Form usual = Form.simulated("default", this::on, needs);
        return this == MDMU ? Measure.of(card, usual, fromSetting()) : Measure.of(card, usual);
    }

    private Form fromSetting() {
        return Form.simulated(
                "setting_average",
                groups -> {
                    double average = groups.settingAverage();
                    double[] weights = Groups.equalWeights(groups.size());
                    return y -> from(average, y, weights);
                },
                Need.SETTING_AVERAGE);
    }

    private ToDoubleFunction<double[]> on(Groups groups) {
        double[] weights = switch (weighting) {
            case UNWEIGHTED -> Groups.equalWeights(groups.size());
            case WEIGHTED -> groups.weights();
        };
        ToDoubleFunction<double[]> from = centre(groups);
        return y -> from(from.applyAsDouble(y), y, weights);
    }

    private ToDoubleFunction<double[]> centre(Groups groups) {
        double[] weights = groups.weights();
        return switch (centre) {
            case MEAN -> y -> Groups.mean(y, weights);
            case BEST -> groups.direction() == Direction.ADVERSE ? y -> y[Groups.lowest(y)] : y -> y[Groups.highest(y)];
            case REFERENCE -> {
                int reference = groups.reference().orElseThrow();
                yield y -> y[reference];
            }
        };
    }

    /** Σ w |y − c|. */
    static double from(double centre, double[] y, double[] weights) {
        double sum = 0;
        for (int j = 0; j < y.length; j++) {
            sum += weights[j] * Math.abs(y[j] - centre);
        }
        return sum;
    }
}

package org.samatcha.inequality.gap;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.samatcha.inequality.groups.Measure;

/** Every gap between groups, in the order of the page of measures. */
public final class GapMeasures {

    private GapMeasures() {}

    public static List<Measure> all() {
        Stream<Measure> pairsAndSpread = Stream.of(
                Difference.measure(),
                Ratio.measure(),
                BetweenGroupVariance.measure(),
                Dispersion.standardDeviation(),
                Dispersion.coefficientOfVariation());
        Stream<Measure> meanDifferences = Arrays.stream(MeanDifference.values()).map(MeanDifference::measure);
        Stream<Measure> others = Stream.of(
                Dispersion.unweightedDisparity(),
                Dispersion.weightedDisparity(),
                AttributableRisk.risk(),
                AttributableRisk.fraction(),
                NoiseCorrected.correctedVarianceMeasure(),
                NoiseCorrected.correctedDeviationMeasure(),
                NoiseCorrected.reliabilityMeasure());
        return Stream.of(pairsAndSpread, meanDifferences, others)
                .flatMap(measures -> measures)
                .toList();
    }
}

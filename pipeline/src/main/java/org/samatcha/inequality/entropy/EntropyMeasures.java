package org.samatcha.inequality.entropy;

import java.util.List;
import org.samatcha.inequality.groups.Measure;

/** Every measure of entropy, spread and shares, in the order of the page of measures. */
public final class EntropyMeasures {

    private EntropyMeasures() {}

    public static List<Measure> all() {
        return List.of(
                Theil.index(),
                Theil.meanLogDeviation(),
                GeneralisedEntropy.theilT(),
                GeneralisedEntropy.theilL(),
                GeneralisedEntropy.family(),
                Atkinson.family(),
                Spread.kolmIndex(),
                Spread.hooverIndex(),
                Spread.variationCoefficient(),
                Shares.herfindahlMeasure(),
                Shares.rosenbluthMeasure(),
                Lorenz.asymmetryMeasure());
    }
}

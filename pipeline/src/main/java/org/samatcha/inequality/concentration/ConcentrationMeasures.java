package org.samatcha.inequality.concentration;

import java.util.List;
import org.samatcha.inequality.groups.Measure;

/** Every measure of concentration, in the order of the page of measures. */
public final class ConcentrationMeasures {

    private ConcentrationMeasures() {}

    public static List<Measure> all() {
        return List.of(
                OrderedConcentration.absolute(),
                OrderedConcentration.relative(),
                OrderedConcentration.family(),
                Gini.measure(),
                Gini.single());
    }
}

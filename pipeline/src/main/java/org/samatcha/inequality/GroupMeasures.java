package org.samatcha.inequality;

import java.util.List;
import java.util.stream.Stream;
import org.samatcha.inequality.concentration.ConcentrationMeasures;
import org.samatcha.inequality.decomposition.DecompositionMeasures;
import org.samatcha.inequality.entropy.EntropyMeasures;
import org.samatcha.inequality.gap.GapMeasures;
import org.samatcha.inequality.groups.Measure;
import org.samatcha.inequality.slope.SlopeMeasures;

/** Every measure of inequality over the groups of one indicator; {@code samatcha inequality} computes them. */
public final class GroupMeasures {

    private static final List<Measure> ALL = Stream.of(
                    GapMeasures.all(),
                    SlopeMeasures.all(),
                    ConcentrationMeasures.all(),
                    EntropyMeasures.all(),
                    DecompositionMeasures.all())
            .flatMap(List::stream)
            .toList();

    private GroupMeasures() {}

    public static List<Measure> all() {
        return ALL;
    }

    public static List<MeasureCard> cards() {
        return ALL.stream().map(Measure::card).toList();
    }
}

package org.samatcha.inequality.reference;

import java.util.stream.IntStream;
import org.samatcha.base.Direction;
import org.samatcha.inequality.gap.NoiseCorrected;
import org.samatcha.inequality.groups.Group;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.Scale;

/** Between-district variance without its sampling noise, from counts. */
final class BiasCorrectedFamily implements ReferenceFamily {

    @Override
    public String family() {
        return "bias-corrected";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        ReferenceInput input = new ReferenceInput(row);
        double[] x = input.column("x");
        double[] n = input.column("n");
        NoiseCorrected corrected = NoiseCorrected.of(Groups.of(
                IntStream.range(0, x.length)
                        .mapToObj(j -> Group.counted("row " + j, x[j], n[j], Scale.HUNDRED))
                        .toList(),
                Scale.HUNDRED,
                Direction.ADVERSE));
        return Answer.closedForm(
                switch (row.output()) {
                    case "BGV" -> corrected.variance();
                    case "noise" -> corrected.noise();
                    case "BGV_corrected" -> corrected.correctedVariance();
                    case "BGSD_corrected" -> corrected.correctedDeviation();
                    case "reliability" -> corrected.reliability();
                    default -> throw new IllegalArgumentException("No output " + row.output());
                });
    }
}

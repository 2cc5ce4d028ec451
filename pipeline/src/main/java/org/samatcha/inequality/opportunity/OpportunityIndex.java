package org.samatcha.inequality.opportunity;

import java.util.List;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.interval.GroupEstimate;

/**
 * The human opportunity index of groups: HOI = C(1 − D), coverage made smaller by how unequally it is spread.
 *
 * <p>With population share w and coverage p of a group: C = Σwp; dissimilarity D = Σw|p − C|/(2C), the share of covered
 * places that would have to move for every group to be covered alike; penalty = C·D = C − HOI. The vulnerable are those
 * in groups covered less than C. Groups without children take no part. C = 0: HOI is 0 and D is NaN, since there is
 * nothing to share out. Nobody at all: NaN throughout.
 *
 * <p>Standard errors by the delta method, population shares taken as known and each p with the variance t(1 − t)/(n +
 * 1), t = (x + ½)/(n + 1), which is not zero at 0 % and 100 %.
 *
 * <p>Source: R. Paes de Barros et al., Measuring Inequality of Opportunities in Latin America and the Caribbean (World
 * Bank 2009).
 */
public record OpportunityIndex(
        double coverage,
        double seOfCoverage,
        double dissimilarity,
        double seOfDissimilarity,
        double index,
        double seOfIndex,
        double vulnerableShare,
        int groups,
        int emptyGroups) {

    public static OpportunityIndex of(List<GroupCount> counts) {
        List<GroupCount> used = counts.stream().filter(c -> !c.isEmpty()).toList();
        double people = used.stream().mapToDouble(GroupCount::base).sum();
        double coverage = used.stream().mapToDouble(GroupCount::cases).sum() / people;
        double gap = 0;
        double vulnerable = 0;
        double drift = 0;
        for (GroupCount c : used) {
            double w = c.base() / people;
            gap += w * Math.abs(c.rate() - coverage) / 2;
            vulnerable += c.rate() < coverage ? w : 0;
            drift += w * Math.signum(c.rate() - coverage);
        }
        double varianceOfC = 0;
        double varianceOfD = 0;
        double varianceOfIndex = 0;
        double dissimilarity = gap / coverage;
        for (GroupCount c : used) {
            double w = c.base() / people;
            double se = GroupEstimate.of(c).se();
            double gapSlope = w * (Math.signum(c.rate() - coverage) - drift) / 2;
            varianceOfC += w * w * se * se;
            varianceOfIndex += (w - gapSlope) * (w - gapSlope) * se * se;
            double dSlope = (gapSlope - dissimilarity * w) / coverage;
            varianceOfD += dSlope * dSlope * se * se;
        }
        return new OpportunityIndex(
                coverage,
                Math.sqrt(varianceOfC),
                dissimilarity,
                Math.sqrt(varianceOfD),
                coverage - gap,
                Math.sqrt(varianceOfIndex),
                used.isEmpty() ? Double.NaN : vulnerable,
                used.size(),
                counts.size() - used.size());
    }

    /** C − HOI. */
    public double penalty() {
        return coverage - index;
    }
}

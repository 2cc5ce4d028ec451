package org.samatcha.inequality.figure;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Access;
import org.samatcha.indicator.HumanOpportunityIndex;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.ParityLocation;
import org.samatcha.indicator.ParityPoverty;
import org.samatcha.indicator.ParitySex;
import org.samatcha.indicator.RawValue;
import org.samatcha.indicator.RawValues;
import org.samatcha.indicator.SchoolSegregation;
import org.samatcha.indicator.Slice;
import org.samatcha.indicator.SurvivalRate;

/** Every indicator from counts, also the indices whose arithmetic is a measure of inequality. */
public final class IndicatorValues {

    private IndicatorValues() {}

    /** {@code areas} are all areas that must have a row, whether or not the data name them. */
    public static List<RawValue> of(Indicator indicator, Counts counts, Collection<String> areas) {
        return RawValues.of(indicator, slices(indicator), counts, areas);
    }

    /** The indicator's own slices, or those that a measure gives it. */
    public static List<Slice> slices(Indicator indicator) {
        if (indicator instanceof SurvivalRate) {
            return Survival.slices();
        }
        if (indicator instanceof ParitySex) {
            return GroupParity.slices(Access.NET_ENROLMENT, ofBothSexes(), "sex", "female", "male");
        }
        if (indicator instanceof ParityLocation) {
            return GroupParity.slices(
                    Access.STAYING_IN_SCHOOL, Access.ofPupils(), "municipal", "non_municipal", "municipal");
        }
        if (indicator instanceof ParityPoverty) {
            return GroupParity.slices(
                    Access.STAYING_IN_SCHOOL, Access.ofPupils(), "poverty", "extremely_poor", "not_poor");
        }
        if (indicator instanceof HumanOpportunityIndex) {
            return Opportunity.slices();
        }
        return indicator instanceof SchoolSegregation ? Segregation.slices() : indicator.slices();
    }

    private static List<Access> ofBothSexes() {
        return Stream.concat(Access.enrolmentByLevel().stream(), Access.ofPupils().stream())
                .toList();
    }
}

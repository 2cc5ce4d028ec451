package org.samatcha.inequality.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Access;
import org.samatcha.indicator.Evidence;
import org.samatcha.indicator.Formula;
import org.samatcha.indicator.Quotient;
import org.samatcha.indicator.Result;
import org.samatcha.indicator.Safe;
import org.samatcha.indicator.Slice;
import org.samatcha.inequality.interval.GroupCount;
import org.samatcha.inequality.opportunity.CircumstanceShares;
import org.samatcha.inequality.opportunity.OpportunityCell;
import org.samatcha.inequality.opportunity.OpportunityIndex;

/**
 * The human opportunity index by sex × poverty, or a part of it.
 *
 * <p>Not available when a count is not known, when one of the six groups has fewer than {@value Safe#SMALLEST_BASE}
 * people, or when a sex or a poverty group is not {@link Safe}; not applicable when the part is not defined, as the
 * shares where D is 0.
 */
record Opportunity(Quotient access, Part part) implements Formula {

    /** What to make of the six groups. */
    enum Part {
        INDEX(""),
        COVERAGE("coverage"),
        DISSIMILARITY("dissimilarity"),
        SHARE_SEX("share_sex"),
        SHARE_POVERTY("share_poverty");

        private final String id;

        Part(String id) {
            this.id = id;
        }
    }

    private static final List<String> CIRCUMSTANCES = List.of("sex", "poverty");
    private static final List<String> SEXES = List.of("female", "male");
    private static final List<String> POVERTY = List.of("not_poor", "poor", "extremely_poor");

    static List<Slice> slices() {
        Quotient staying = Access.STAYING_IN_SCHOOL.rate();
        List<Slice> slices = new ArrayList<>();
        slices.add(Slice.of(Split.ALL, Split.ALL, new Opportunity(staying, Part.INDEX)));
        for (Access access : Access.ofPupils()) {
            slices.add(Slice.of("access", access.id(), new Opportunity(access.rate(), Part.INDEX)));
        }
        for (Part part : List.of(Part.COVERAGE, Part.DISSIMILARITY, Part.SHARE_SEX, Part.SHARE_POVERTY)) {
            slices.add(Slice.of("part", part.id, new Opportunity(staying, part)));
        }
        return slices;
    }

    @Override
    public Result at(Evidence evidence) {
        List<OpportunityCell> cells = new ArrayList<>();
        for (String sex : SEXES) {
            for (String poverty : POVERTY) {
                Optional<OpportunityCell> cell = cell(evidence, sex, poverty);
                if (cell.isEmpty()) {
                    return new Result.NotAvailable();
                }
                cells.add(cell.get());
            }
        }
        boolean isSafe = SEXES.stream()
                        .allMatch(sex -> isSafe(cells, group -> group.get(0).equals(sex)))
                && POVERTY.stream()
                        .allMatch(poverty -> isSafe(cells, group -> group.get(1).equals(poverty)));
        if (!isSafe) {
            return new Result.NotAvailable();
        }
        double value = value(cells);
        return Double.isFinite(value) ? new Result.Number(value, 0, 0) : new Result.NotApplicable();
    }

    private Optional<OpportunityCell> cell(Evidence evidence, String sex, String poverty) {
        return access.at(evidence.at("sex*poverty", sex + "*" + poverty)) instanceof Result.Number number
                        && Safe.isBase(number.denominator())
                ? Optional.of(new OpportunityCell(List.of(sex, poverty), number.numerator(), number.denominator()))
                : Optional.empty();
    }

    private static boolean isSafe(List<OpportunityCell> cells, Predicate<List<String>> isOfGroup) {
        List<OpportunityCell> group = cells.stream()
                .filter(cell -> isOfGroup.test(cell.circumstances()))
                .toList();
        return Safe.isShare(
                (long) group.stream().mapToDouble(OpportunityCell::covered).sum(),
                (long) group.stream().mapToDouble(OpportunityCell::children).sum());
    }

    private double value(List<OpportunityCell> cells) {
        OpportunityIndex index = OpportunityIndex.of(cells.stream()
                .map(cell -> new GroupCount(cell.circumstances().toString(), cell.covered(), cell.children()))
                .toList());
        CircumstanceShares shares = CircumstanceShares.of(CIRCUMSTANCES, cells);
        return switch (part) {
            case INDEX -> index.index();
            case COVERAGE -> index.coverage();
            case DISSIMILARITY -> index.dissimilarity();
            case SHARE_SEX -> shares.share(CIRCUMSTANCES.indexOf("sex"));
            case SHARE_POVERTY -> shares.share(CIRCUMSTANCES.indexOf("poverty"));
        };
    }
}

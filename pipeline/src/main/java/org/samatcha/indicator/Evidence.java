package org.samatcha.indicator;

import java.util.List;
import java.util.OptionalLong;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.Counts;

/**
 * The counts of one area, year and category, as a formula asks for them.
 *
 * <p>The registered population of academic year Y is that of 31 December Y−1 where it is known, else of 31 December Y;
 * every other table is read in the year of the same number.
 */
public record Evidence(Counts counts, Cell cell, YearKind yearKind) {

    public Evidence at(String dimension, String category) {
        return new Evidence(counts, cell.at(dimension, category), yearKind);
    }

    /** The same area and year, not split. */
    public Evidence whole() {
        return new Evidence(counts, cell.whole(), yearKind);
    }

    public OptionalLong count(String tally) {
        for (int year : referenceYears(counts.tableOf(tally))) {
            OptionalLong found = counts.find(tally, cell.in(year));
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalLong.empty();
    }

    private List<Integer> referenceYears(CountedTable table) {
        boolean populationOfSchoolYear =
                yearKind == YearKind.ACADEMIC && table.name().equals("population");
        return populationOfSchoolYear ? List.of(cell.year() - 1, cell.year()) : List.of(cell.year());
    }
}

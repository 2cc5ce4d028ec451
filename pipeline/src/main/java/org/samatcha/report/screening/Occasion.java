package org.samatcha.report.screening;

import java.time.LocalDate;
import java.util.List;
import org.samatcha.base.Numerals;
import org.samatcha.report.document.Edition;

/**
 * When and for what a screening was made, and how it was judged.
 *
 * @param run id of the run; blank when the files were only screened
 * @param overLimit datasets of which too many rows are set aside
 */
public record Occasion(String run, LocalDate day, Edition.People people, Numerals numerals, List<OverLimit> overLimit) {

    public Occasion {
        overLimit = List.copyOf(overLimit);
    }

    /**
     * A dataset over its limit.
     *
     * @param rows rows read, totals apart
     * @param limit fraction that may be set aside
     */
    public record OverLimit(String dataset, long setAside, long rows, double limit) {}
}

package org.samatcha.inequality.reference;

import org.apache.commons.csv.CSVRecord;
import org.samatcha.inequality.interval.GroupCount;

/** Gross enrolment rates as the Thai National Statistical Office prints them, to two decimals. */
final class PublishedFamily implements ReferenceFamily {

    @Override
    public String family() {
        return "published";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        CSVRecord published = ReferenceRow.table("thailand_nso_table3_1.csv").stream()
                .filter(r -> row.args().equals(r.get("year") + " " + r.get("level_or_grade")))
                .findFirst()
                .orElseThrow();
        double percent = 100
                * new GroupCount(
                                row.args(),
                                Double.parseDouble(published.get("students")),
                                Double.parseDouble(published.get("school_age_population")))
                        .rate();
        return row.output().equals("published_2dp") ? new Answer.Near(percent, 0.005) : Answer.closedForm(percent);
    }
}

package org.samatcha.inequality.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samatcha.inequality.interval.GroupCount;

/** The districts of a reference row as counts. */
final class DistrictCounts {

    private static final Pattern COLUMNS = Pattern.compile("(out_of_school|ece_age5)\\b");

    private DistrictCounts() {}

    /** Numerator and denominator as the row's {@code input_columns} or {@code args} name them. */
    static List<GroupCount> of(ReferenceRow row) {
        Matcher column = COLUMNS.matcher(row.inputColumns() + " " + row.args());
        if (!column.find()) {
            throw new IllegalArgumentException("No known columns in " + row);
        }
        return column.group(1).equals("ece_age5") ? of("ece_age5", "pop_age5") : of("out_of_school", "school_age_pop");
    }

    static List<GroupCount> of(String cases, String base) {
        return ReferenceRow.table("districts_A.csv").stream()
                .map(row -> new GroupCount(
                        row.get("district"), Double.parseDouble(row.get(cases)), Double.parseDouble(row.get(base))))
                .toList();
    }

    static int position(List<GroupCount> counts, String group) {
        return counts.stream().map(GroupCount::group).toList().indexOf(group);
    }

    static GroupCount named(List<GroupCount> counts, String group) {
        return counts.get(position(counts, group));
    }
}

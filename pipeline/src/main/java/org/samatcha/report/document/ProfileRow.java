package org.samatcha.report.document;

/**
 * One indicator of a district as its profile prints it; templates read these by name.
 *
 * @param year in words
 * @param value with its unit, or in words why there is none
 * @param interval empty where there is none
 * @param province the same of the province
 * @param compared how the district stands against the province
 * @param rank the ranks that the data do not rule out, highest value first; empty where it is not ranked
 * @param since how it has changed since the district's first year; empty where there is only one
 * @param tone {@code worse}, {@code better}, {@code plain} or {@code hidden}
 */
public record ProfileRow(
        String name,
        String year,
        String value,
        String interval,
        String province,
        String compared,
        String rank,
        String since,
        String tone) {

    public boolean isHidden() {
        return tone.equals("hidden");
    }
}

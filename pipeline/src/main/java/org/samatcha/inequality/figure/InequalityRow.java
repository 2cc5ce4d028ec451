package org.samatcha.inequality.figure;

import org.samatcha.inequality.MeasureRow;

/**
 * One measure of inequality of one indicator; one row of the released table.
 *
 * @param areaCode the area whose groups are compared
 * @param year Buddhist era, of the indicator's own kind of year
 * @param dimension the groups that are compared: {@code district}, {@code poverty} or {@code sex}
 */
public record InequalityRow(String indicator, String areaCode, int year, String dimension, MeasureRow measured) {}

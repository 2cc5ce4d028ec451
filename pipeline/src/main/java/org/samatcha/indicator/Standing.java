package org.samatcha.indicator;

/**
 * Where a district stands among the districts of its province.
 *
 * @param shrunkValue the value drawn toward the province's by how little it rests on; NaN where not computed
 * @param shrinkWeight the share of the district's own value in it, between 0 and 1; NaN where not computed
 * @param rankLow best rank that the data do not rule out, 1 = highest value; 0 where not ranked
 * @param rankHigh worst rank that the data do not rule out; 0 where not ranked
 */
public record Standing(double shrunkValue, double shrinkWeight, int rankLow, int rankHigh, Compared compared) {

    public static final Standing NONE = new Standing(Double.NaN, Double.NaN, 0, 0, Compared.NONE);

    public boolean isRanked() {
        return rankLow > 0;
    }
}

package org.samatcha.curate;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What the rows of a table add up to in one place and year.
 *
 * <table>
 *   <caption>What the parts hold</caption>
 *   <tr><th>kind</th><th>of</th><th>first</th><th>second</th></tr>
 *   <tr><td>AGE</td><td>age in years, blank: not known</td><td>pupils</td><td>0</td></tr>
 *   <tr><td>GRADE</td><td>code of the grade</td><td>pupils</td><td>0</td></tr>
 *   <tr><td>SCHOOL</td><td>blank</td><td>pupils one by one</td><td>pupils in counts</td></tr>
 *   <tr><td>SCREENING</td><td>screening age in months</td><td>due</td><td>screened</td></tr>
 *   <tr><td>REGISTER</td><td>blank</td><td>children outside the system</td><td>0</td></tr>
 *   <tr><td>PEOPLE</td><td>sex and age between a bar; blank sex: both, −1: all ages, 19: older</td><td>people</td><td>0</td></tr>
 *   <tr><td>PLACE</td><td>code of its district</td><td>participants</td><td>0</td></tr>
 * </table>
 */
public record TableSum(Key key, long first, long second) {

    /** In the order in which checks look at them. */
    public enum Kind {
        AGE,
        GRADE,
        PEOPLE,
        PLACE,
        REGISTER,
        SCHOOL,
        SCREENING
    }

    /** {@code place} is the code of an area, a school or a learning place. */
    public record Key(Kind kind, String place, int year, String of) implements Comparable<Key>, Serializable {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind)
                .thenComparingInt(Key::year)
                .thenComparing(Key::place)
                .thenComparing(Key::of);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}

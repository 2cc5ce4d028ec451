package org.samatcha.jobs.generate.life;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each model was asked, what it expected and what happened, by year, poverty and district.
 *
 * <p>The district is that of the school for {@code DROPOUT}, {@code NO_TRANSITION} and {@code REPETITION}, else the
 * home.
 *
 * <p>Expected counts are sums of the true probabilities of the children asked: the truth that an estimate from the
 * files can be held against.
 */
public final class Tally {

    /** What is counted together. {@code category} is {@code all}, a poverty result, or a district code. */
    public record Key(Model model, int year, String category) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byModel = model.compareTo(other.model);
            if (byModel != 0) {
                return byModel;
            }
            int byYear = Integer.compare(year, other.year);
            return byYear != 0 ? byYear : category.compareTo(other.category);
        }
    }

    /** Children asked, sum of their probabilities, and those to whom it happened. */
    public record Counts(long asked, double expected, long happened) {
        Counts plus(Counts other) {
            return new Counts(asked + other.asked, expected + other.expected, happened + other.happened);
        }
    }

    private final int firstYear;
    private final int lastYear;
    private final Map<Key, Counts> counts = new TreeMap<>();

    /** Counts only years in the range, both ends included. */
    public Tally(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    void add(Model model, int year, Child child, String district, double probability, int happened) {
        if (year < firstYear || year > lastYear) {
            return;
        }
        Counts one = new Counts(1, probability, happened);
        counts.merge(new Key(model, year, "all"), one, Counts::plus);
        counts.merge(new Key(model, year, child.poverty().name().toLowerCase(Locale.ROOT)), one, Counts::plus);
        counts.merge(new Key(model, year, district), one, Counts::plus);
    }

    /** Adds an event that is not a child's: the participation of a group, for the district and for all. */
    public void add(Model model, int year, String district, double expected, long happened) {
        Counts group = new Counts(0, expected, happened);
        counts.merge(new Key(model, year, "all"), group, Counts::plus);
        counts.merge(new Key(model, year, district), group, Counts::plus);
    }

    /** Adds the counts of another district. */
    public void add(Tally other) {
        other.counts.forEach((key, value) -> counts.merge(key, value, Counts::plus));
    }

    public Map<Key, Counts> counts() {
        return Collections.unmodifiableMap(counts);
    }
}

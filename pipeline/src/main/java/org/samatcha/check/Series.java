package org.samatcha.check;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Numbers of areas or schools by year, added up as they come. */
public final class Series {

    private final SortedMap<String, SortedMap<Integer, Value>> values = new TreeMap<>();

    /** The number of {@code of} in a year; {@code file} is the first that it comes from. */
    public record Value(String of, int year, long number, String file) {

        /** For example "4001 in 2566: 1234". */
        public String words() {
            return of + " in " + year + ": " + number;
        }
    }

    /** A year and the year right before it. */
    public record Step(String of, int year, long before, long after, String file) {

        /** Whether the number changes by more than {@code share} of what it was. */
        public boolean changesBy(double share) {
            return Math.abs(after - before) > share * before;
        }

        /** For example "4001 in 2566: 600 after 1200 in 2565". */
        public String words() {
            return of + " in " + year + ": " + after + " after " + before + " in " + (year - 1);
        }

        /** As {@link #words}, for two shares of the years. */
        public String shares(double shareBefore, double shareAfter) {
            return of + " in " + year + ": " + Math.round(shareAfter * 100) + " % after "
                    + Math.round(shareBefore * 100) + " % in " + (year - 1);
        }
    }

    public void add(String of, int year, long number, String file) {
        values.computeIfAbsent(of, name -> new TreeMap<>()).merge(year, new Value(of, year, number, file), Series::sum);
    }

    private static Value sum(Value a, Value b) {
        String first = a.file().compareTo(b.file()) <= 0 ? a.file() : b.file();
        return new Value(a.of(), a.year(), a.number() + b.number(), first);
    }

    /** The number of a year; 0 when there is none. */
    public long at(String of, int year) {
        Value value = values.getOrDefault(of, new TreeMap<>()).get(year);
        return value == null ? 0 : value.number();
    }

    /** Every number, by name and year. */
    public void each(Consumer<Value> consumer) {
        values.values().forEach(years -> years.values().forEach(consumer));
    }

    /** Every two successive years that both have a number, by name and year. */
    public void steps(Consumer<Step> consumer) {
        for (SortedMap<Integer, Value> years : values.values()) {
            for (Map.Entry<Integer, Value> year : years.entrySet()) {
                Value before = years.get(year.getKey() - 1);
                Value after = year.getValue();
                if (before != null) {
                    consumer.accept(new Step(after.of(), after.year(), before.number(), after.number(), after.file()));
                }
            }
        }
    }
}

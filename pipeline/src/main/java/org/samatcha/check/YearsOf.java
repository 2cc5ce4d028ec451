package org.samatcha.check;

import java.util.SortedMap;
import java.util.TreeMap;

/** The years that a dataset has, each with the first of its files. */
public final class YearsOf {

    private YearsOf() {}

    public static SortedMap<Integer, String> enrolment(Gathered tables) {
        SortedMap<Integer, String> years = new TreeMap<>();
        tables.byAge().forEach(row -> years.merge(row.year(), row.file(), YearsOf::first));
        return years;
    }

    public static SortedMap<Integer, String> screening(Gathered tables) {
        SortedMap<Integer, String> years = new TreeMap<>();
        tables.screenings().forEach(row -> years.merge(row.year(), row.file(), YearsOf::first));
        return years;
    }

    public static SortedMap<Integer, String> population(Gathered tables) {
        SortedMap<Integer, String> years = new TreeMap<>();
        tables.people().forEach(row -> years.merge(row.year(), row.file(), YearsOf::first));
        return years;
    }

    public static SortedMap<Integer, String> register(Gathered tables) {
        SortedMap<Integer, String> years = new TreeMap<>();
        tables.registered().forEach(row -> years.merge(row.year(), row.file(), YearsOf::first));
        return years;
    }

    private static String first(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}

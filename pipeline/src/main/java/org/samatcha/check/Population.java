package org.samatcha.check;

import java.util.HashMap;
import java.util.Map;

/**
 * Registered population of an area and age band for a school or fiscal year: 31 December of the year before, else of
 * the year itself; 0 where single ages are not known. Both sexes together.
 */
public final class Population {

    private final Map<String, Long> byAge = new HashMap<>();

    public Population(Gathered tables) {
        for (Gathered.People row : tables.people()) {
            for (AgeBand band : AgeBand.values()) {
                if (row.age() >= 0 && band.holds(row.age()) && !row.sex().isEmpty()) {
                    byAge.merge(key(row.area(), row.year(), band), row.people(), Long::sum);
                }
            }
        }
    }

    public long of(String area, int year, AgeBand band) {
        long before = byAge.getOrDefault(key(area, year - 1, band), 0L);
        return before > 0 ? before : byAge.getOrDefault(key(area, year, band), 0L);
    }

    private static String key(String area, int year, AgeBand band) {
        return area + " " + year + " " + band;
    }
}

package org.samatcha.inequality.participation;

import java.util.Map;
import java.util.TreeMap;

/** Inhabitants by single year of age; an age that is not listed is not known, which is not zero. */
public record Population(Map<Integer, Double> byAge) {

    public Population {
        byAge = java.util.Collections.unmodifiableMap(new TreeMap<>(byAge));
        byAge.forEach((age, people) -> {
            if (!(people >= 0) || Double.isInfinite(people)) {
                throw new IllegalArgumentException("Age " + age + ": " + people + " is not a population");
            }
        });
    }

    /** The people of the ages {@code from} to {@code to}, both included. */
    Size between(int from, int to) {
        double people = 0;
        for (int age = from; age <= to; age++) {
            if (!byAge.containsKey(age)) {
                return new Size(Double.NaN, "no population is given for age " + age);
            }
            people += byAge.get(age);
        }
        String ages = from == to ? "age " + from : "ages " + from + " to " + to;
        return new Size(people, people > 0 ? "" : "the population of " + ages + " is zero");
    }

    /** How many people there are, NaN when an age is missing; and why no rate can rest on them. */
    record Size(double people, String problem) {

        boolean isMissing() {
            return Double.isNaN(people);
        }
    }
}

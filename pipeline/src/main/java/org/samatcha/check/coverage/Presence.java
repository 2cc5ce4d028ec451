package org.samatcha.check.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Which districts have data in which dataset and year. */
final class Presence {

    private final SortedMap<String, Of> groups = new TreeMap<>();

    /** A dataset, province and year, and the districts seen in it. */
    record Of(String dataset, String province, int year, String file, Set<String> districts) {}

    /** Codes of provinces are passed over. */
    void add(String dataset, int year, String area, String file) {
        if (area.length() == 4) {
            String province = area.substring(0, 2);
            groups.computeIfAbsent(
                            dataset + " " + year + " " + province,
                            key -> new Of(dataset, province, year, file, new HashSet<>()))
                    .districts()
                    .add(area);
        }
    }

    /** Groups that lack a few districts, at most half of those that the province has. */
    void absent(List<String> known, BiConsumer<Of, List<String>> consumer) {
        groups.values().forEach(of -> {
            List<String> all = known.stream()
                    .filter(district -> district.startsWith(of.province()))
                    .toList();
            List<String> absent = all.stream()
                    .filter(district -> !of.districts().contains(district))
                    .toList();
            if (!absent.isEmpty() && absent.size() * 2 <= all.size()) {
                consumer.accept(of, absent);
            }
        });
    }
}

package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samatcha.base.Area;
import org.samatcha.evidence.Categories;
import org.samatcha.evidence.Cube;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.Indicators;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Slice;
import org.samatcha.inequality.figure.IndicatorValues;

/**
 * What a proposal may speak of at all: indicators with their dimensions and groups, and the districts. What lies
 * outside has no number behind it in any release, so that a claim on it is a mistake of its writer.
 */
final class Vocabulary {

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();
    private final List<String> districts;

    private Vocabulary(List<String> districts) {
        this.districts = districts;
    }

    static Vocabulary of(List<Area> districts, Categories categories) {
        Vocabulary vocabulary =
                new Vocabulary(districts.stream().map(Area::code).toList());
        for (Indicator indicator : Indicators.all()) {
            Map<String, List<String>> byDimension = new LinkedHashMap<>();
            for (Slice slice : IndicatorValues.slices(indicator)) {
                List<String> known = byDimension.computeIfAbsent(slice.dimension(), dimension -> new ArrayList<>());
                known.addAll(slice.isEvery() ? everyGroup(slice.dimension(), categories) : List.of(slice.category()));
            }
            vocabulary.groups.put(indicator.card().id(), byDimension);
            vocabulary.kinds.put(indicator.card().id(), indicator.card().kind());
        }
        return vocabulary;
    }

    private static List<String> everyGroup(String dimension, Categories categories) {
        List<String> joined = List.of("");
        for (String one : dimension.split("\\*")) {
            List<String> parts = new ArrayList<>(categories.of(one));
            if (!one.equals(Split.ALL)) {
                parts.add(Cube.UNKNOWN);
            }
            joined = joined.stream()
                    .flatMap(before -> parts.stream().map(part -> before.isEmpty() ? part : before + "*" + part))
                    .collect(Collectors.toList());
        }
        return joined;
    }

    List<String> indicators() {
        return List.copyOf(groups.keySet());
    }

    List<String> dimensions(String indicator) {
        return List.copyOf(groups.get(indicator).keySet());
    }

    List<String> groups(String indicator, String dimension) {
        return groups.get(indicator).get(dimension);
    }

    List<String> districts() {
        return districts;
    }

    Kind kind(String indicator) {
        return kinds.get(indicator);
    }
}

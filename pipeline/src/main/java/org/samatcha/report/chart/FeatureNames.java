package org.samatcha.report.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samatcha.base.Area;
import org.samatcha.capture.ThaiText;

/**
 * Which property of a file's features says the district, and how: by code (4001, TH4001) or by name in Thai or English,
 * with or without อำเภอ or District. Files call the property as they like, so it is the one that names most districts.
 *
 * @param property empty when no property names a district
 * @param codes the district's code by the texts that mean it
 */
record FeatureNames(String property, Map<String, String> codes) {

    static FeatureNames of(JsonNode features, List<Area> districts) {
        FeatureNames best = new FeatureNames("", Map.of());
        int most = 0;
        // Codes first: on a tie they win, for two provinces may have districts of one name.
        for (Map<String, String> codes : List.of(byCode(districts), byName(districts))) {
            for (String property : properties(features)) {
                FeatureNames names = new FeatureNames(property, codes);
                int named = names.districtsIn(features);
                if (named > most) {
                    most = named;
                    best = names;
                }
            }
        }
        return best;
    }

    Optional<String> codeOf(JsonNode feature) {
        return Optional.ofNullable(
                codes.get(plain(feature.path("properties").path(property).asText())));
    }

    private int districtsIn(JsonNode features) {
        Set<String> found = new LinkedHashSet<>();
        features.forEach(feature -> codeOf(feature).ifPresent(found::add));
        return found.size();
    }

    private static List<String> properties(JsonNode features) {
        Set<String> names = new LinkedHashSet<>();
        features.forEach(feature -> feature.path("properties").fieldNames().forEachRemaining(names::add));
        return new ArrayList<>(names);
    }

    private static Map<String, String> byCode(List<Area> districts) {
        Map<String, String> codes = new LinkedHashMap<>();
        districts.forEach(district -> {
            codes.put(district.code(), district.code());
            codes.put("th" + district.code(), district.code());
        });
        return codes;
    }

    private static Map<String, String> byName(List<Area> districts) {
        Map<String, String> codes = new HashMap<>();
        districts.forEach(district -> {
            codes.put(plain(district.name().th()), district.code());
            codes.put(plain(district.name().en()), district.code());
        });
        return codes;
    }

    /** Without what files write around a name. */
    private static String plain(String text) {
        return ThaiText.normalise(text)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(กิ่งอำเภอ|อำเภอ|อ\\.|king amphoe |amphoe |amphur )", "")
                .replaceFirst(" district$", "")
                .replaceAll("[\\s.\\-'’]", "");
    }
}

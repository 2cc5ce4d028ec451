package org.samatcha.evidence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.samatcha.base.BilingualText;

/**
 * The names of dimensions and their categories in both languages, in the order readers expect.
 *
 * <p>Ages name themselves; a category of two dimensions joins the names of both.
 */
public final class Categories {

    private static final String JOINT = " · ";

    private final Map<String, Map<String, BilingualText>> labels;

    private Categories(Map<String, Map<String, BilingualText>> labels) {
        this.labels = labels;
    }

    /** The table {@code categories.csv}: dimension, category, th, en; a blank category names the dimension. */
    public static Categories read() {
        Map<String, Map<String, BilingualText>> labels = new LinkedHashMap<>();
        try (InputStreamReader in = new InputStreamReader(
                Categories.class.getResourceAsStream("/categories.csv"), StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(in)) {
                labels.computeIfAbsent(row.get("dimension"), d -> new LinkedHashMap<>())
                        .put(row.get("category"), BilingualText.of(row.get("th"), row.get("en")));
            }
            return new Categories(labels);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The categories of one dimension, in order; empty for ages, which name themselves. */
    public List<String> of(String dimension) {
        return labels.getOrDefault(dimension, Map.of()).keySet().stream()
                .filter(category -> !category.isEmpty())
                .toList();
    }

    /** Every dimension that has names, in order. */
    public List<String> dimensions() {
        return List.copyOf(labels.keySet());
    }

    public BilingualText dimension(String dimension) {
        return joined(
                List.of(dimension.split("\\*")).stream().map(d -> find(d, "")).toList());
    }

    public BilingualText label(String dimension, String category) {
        if (category.equals(Cube.UNKNOWN)) {
            return BilingualText.of("ไม่ทราบ", "unknown");
        }
        String[] dimensions = dimension.split("\\*");
        String[] categories = category.split("\\*");
        if (dimensions.length == 1) {
            return find(dimension, category);
        }
        List<BilingualText> parts = new ArrayList<>();
        for (int i = 0; i < dimensions.length; i++) {
            parts.add(label(dimensions[i], categories[i]));
        }
        return joined(parts);
    }

    private BilingualText find(String dimension, String category) {
        BilingualText label = labels.getOrDefault(dimension, Map.of()).get(category);
        if (label != null) {
            return label;
        }
        if (dimension.equals("age")) {
            return BilingualText.of("อายุ " + category + " ปี", "aged " + category);
        }
        throw new IllegalArgumentException("categories.csv has no name for " + dimension + " [" + category + "]");
    }

    private static BilingualText joined(List<BilingualText> parts) {
        return BilingualText.of(
                String.join(JOINT, parts.stream().map(BilingualText::th).toList()),
                String.join(JOINT, parts.stream().map(BilingualText::en).toList()));
    }
}

package org.samatcha.catalog;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.samatcha.base.Area;
import org.samatcha.base.BilingualText;

/**
 * The province and its districts with their names in both languages. Source: Department of Provincial Administration.
 */
public final class AreaNames {

    private AreaNames() {}

    /** Khon Kaen first, then its districts in the order of their codes. */
    public static List<Area> builtIn() {
        List<Area> areas = new ArrayList<>();
        areas.addAll(read("/areas/provinces.csv"));
        areas.addAll(read("/areas/districts.csv"));
        return List.copyOf(areas);
    }

    private static List<Area> read(String resource) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStreamReader in =
                new InputStreamReader(AreaNames.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            List<Area> areas = new ArrayList<>();
            for (CSVRecord row : format.parse(in)) {
                areas.add(new Area(row.get("code"), BilingualText.of(row.get("name_th"), row.get("name_en"))));
            }
            return areas;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

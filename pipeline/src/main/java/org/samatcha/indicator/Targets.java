package org.samatcha.indicator;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.samatcha.base.BilingualText;
import org.samatcha.evidence.Split;

/** Targets of national policy, from {@code targets.csv}: indicator, dimension, category, year, value and source. */
public final class Targets {

    private final List<Target> targets;

    public Targets(List<Target> targets) {
        this.targets = List.copyOf(targets);
    }

    public static Targets read() {
        try (InputStreamReader in =
                new InputStreamReader(Targets.class.getResourceAsStream("/targets.csv"), StandardCharsets.UTF_8)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return new Targets(format.parse(in).stream().map(Targets::target).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Target target(CSVRecord row) {
        return new Target(
                row.get("indicator"),
                row.get("dimension"),
                row.get("category"),
                Integer.parseInt(row.get("year")),
                Double.parseDouble(row.get("value")),
                BilingualText.of(row.get("source_th"), row.get("source_en")));
    }

    /** In the order of the file. */
    public List<Target> all() {
        return targets;
    }

    /** The target of the whole that is in force in a year: the latest one set for that year or an earlier one. */
    public Optional<Target> find(String indicator, int year) {
        return find(indicator, Split.ALL, Split.ALL, year);
    }

    public Optional<Target> find(String indicator, String dimension, String category, int year) {
        return targets.stream()
                .filter(target -> target.isFor(indicator, dimension, category) && target.year() <= year)
                .max(Comparator.comparingInt(Target::year));
    }

    /** The target in force in a year, else the first one set for a later year. */
    public Optional<Target> findNext(String indicator, String dimension, String category, int year) {
        return find(indicator, dimension, category, year)
                .or(() -> targets.stream()
                        .filter(target -> target.isFor(indicator, dimension, category))
                        .min(Comparator.comparingInt(Target::year)));
    }
}

package org.samatcha.jobs.protect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samatcha.base.Status;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.jobs.HadoopFiles;

/**
 * What a reader who has kept other releases takes for the number of a figure that is hidden in this one.
 *
 * <p>A release that states another number for anything in the same area and year is not believed there: its data were
 * corrected since. Neither is a figure believed for which two of them state different numbers.
 *
 * @param releases the figures of each
 */
record OtherReleases(List<List<IndicatorRow>> releases) {

    private record AreaYear(String area, int year) {
        static AreaYear of(FigureKey key) {
            return new AreaYear(key.areaCode(), key.year());
        }
    }

    OtherReleases {
        releases = List.copyOf(releases);
    }

    /** The releases whose folders lie beside this one. */
    static OtherReleases beside(Path release) throws IOException {
        List<List<IndicatorRow>> releases = new ArrayList<>();
        try (Stream<Path> folders =
                Files.list(release.toAbsolutePath().normalize().getParent())) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.isDirectory(folder.resolve("tables").resolve("indicators"))
                        && !folder.getFileName().toString().startsWith(".")
                        && !Files.isSameFile(folder, release)) {
                    releases.add(ReleasedFigures.of(
                            new org.apache.hadoop.fs.Path(folder.toUri()), HadoopFiles.configuration()));
                }
            }
        }
        return new OtherReleases(releases);
    }

    int count() {
        return releases.size();
    }

    /** Hidden figure of {@code rows} → what the others state. */
    Map<FigureKey, Figure> remembered(List<IndicatorRow> rows) {
        Map<FigureKey, Figure> published =
                rows.stream().collect(Collectors.toMap(IndicatorRow::key, IndicatorRow::figure));
        Map<FigureKey, Figure> remembered = new HashMap<>();
        Set<FigureKey> doubtful = new HashSet<>();
        for (List<IndicatorRow> release : releases) {
            Set<AreaYear> corrected = release.stream()
                    .filter(row -> isOther(row.figure(), published.get(row.key())))
                    .map(row -> AreaYear.of(row.key()))
                    .collect(Collectors.toSet());
            release.stream()
                    .filter(row -> published.get(row.key()) instanceof Figure.Hidden && isTelling(row.figure()))
                    .filter(row -> !corrected.contains(AreaYear.of(row.key())))
                    .forEach(row -> {
                        Figure before = remembered.putIfAbsent(row.key(), row.figure());
                        if (before != null && isOther(before, row.figure())) {
                            doubtful.add(row.key());
                        }
                    });
        }
        remembered.keySet().removeAll(doubtful);
        return remembered;
    }

    private static boolean isTelling(Figure figure) {
        return figure instanceof Figure.Known || figure.status() == Status.NOT_APPLICABLE;
    }

    /** Whether both are told and not the same. */
    private static boolean isOther(Figure one, Figure other) {
        return other != null
                && isTelling(one)
                && isTelling(other)
                && !counts(one).equals(counts(other));
    }

    private static List<Long> counts(Figure figure) {
        return figure instanceof Figure.Known known ? List.of(known.numerator(), known.denominator()) : List.of();
    }
}

package org.samatcha.jobs.protect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.release.OutcomeShare;

/** The figures of a written release: all that it tells in numbers of people. */
public final class ReleasedFigures {

    /** The tables with numbers of people; a test looks for others. */
    static final List<String> TABLES = List.of("indicators", "flows");

    private ReleasedFigures() {}

    /** Those of the table of indicators, and those of the table of flows. */
    public static List<Indicator> indicators() {
        return Stream.of(Indicators.all(), OutcomeShare.all())
                .flatMap(List::stream)
                .toList();
    }

    public static List<IndicatorRow> of(Path release, Configuration configuration) throws IOException {
        List<IndicatorRow> rows = new ArrayList<>();
        for (String table : TABLES) {
            for (Path file : files(new Path(release, "tables/" + table), configuration)) {
                ReleasedRows.each(
                        file,
                        configuration,
                        row -> rows.add(table.equals("flows") ? ReleasedRows.flow(row) : ReleasedRows.indicator(row)));
            }
        }
        return rows;
    }

    /** The Parquet files of a table; none when the release does not have it. */
    private static List<Path> files(Path table, Configuration configuration) throws IOException {
        FileSystem files = table.getFileSystem(configuration);
        return files.exists(table)
                ? Arrays.stream(files.listStatus(table))
                        .map(FileStatus::getPath)
                        .filter(file -> file.getName().endsWith(".parquet"))
                        .sorted()
                        .toList()
                : List.of();
    }
}

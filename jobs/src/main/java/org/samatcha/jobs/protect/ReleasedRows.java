package org.samatcha.jobs.protect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Status;
import org.samatcha.base.YearKind;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Standing;
import org.samatcha.protect.PersonNumbers;
import org.samatcha.release.OutcomeShare;

/** Reads a Parquet file of a release row by row. */
final class ReleasedRows {

    private ReleasedRows() {}

    static void each(Path file, Configuration configuration, Consumer<Group> use) throws IOException {
        try (ParquetReader<Group> reader = ParquetReader.builder(new GroupReadSupport(), file)
                .withConf(configuration)
                .build()) {
            for (Group row = reader.read(); row != null; row = reader.read()) {
                use.accept(row);
            }
        }
    }

    /** One row of the table {@code indicators}; its intervals and standing are not read. */
    static IndicatorRow indicator(Group row) {
        String yearKind = row.getString("year_kind", 0);
        YearKind kind = Arrays.stream(YearKind.values())
                .filter(known -> known.id().equals(yearKind))
                .findFirst()
                .orElseThrow();
        return row(
                row,
                row.getString("indicator", 0),
                kind,
                row.getString("dimension", 0),
                row.getString("category", 0),
                "value",
                "numerator");
    }

    /** One row of the table {@code flows}, as the indicator that it was. */
    static IndicatorRow flow(Group row) {
        return row(
                row,
                OutcomeShare.indicatorOf(row.getString("outcome", 0)),
                YearKind.ACADEMIC,
                OutcomeShare.GRADE,
                row.getString("grade", 0),
                "share",
                "pupils");
    }

    private static IndicatorRow row(
            Group row,
            String indicator,
            YearKind kind,
            String dimension,
            String category,
            String value,
            String numerator) {
        String area = row.getString("area_code", 0);
        FigureKey key = new FigureKey(
                indicator,
                AreaLevel.ofCode(area),
                area,
                Math.toIntExact(row.getLong("year", 0)),
                kind,
                dimension,
                category);
        String status = row.getString("status", 0);
        Status read = Arrays.stream(Status.values())
                .filter(known -> known.id().equals(status))
                .findFirst()
                .orElseThrow();
        Figure figure = switch (read) {
            case CONFIDENTIAL -> new Figure.Hidden();
            case NOT_AVAILABLE, NOT_APPLICABLE -> new Figure.Missing(read);
            case OK, LOW, UNRELIABLE ->
                new Figure.Known(
                        row.getDouble(value, 0),
                        Double.NaN,
                        Double.NaN,
                        row.getLong(numerator, 0),
                        row.getLong("denominator", 0),
                        read,
                        1);
        };
        return new IndicatorRow(key, figure, Standing.NONE);
    }

    /** Personal numbers in the values of one row. */
    static long personNumbers(Group row) {
        StringBuilder text = new StringBuilder();
        for (int field = 0; field < row.getType().getFieldCount(); field++) {
            for (int i = 0; i < row.getFieldRepetitionCount(field); i++) {
                text.append(row.getValueToString(field, i)).append('\n');
            }
        }
        try {
            return PersonNumbers.count(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

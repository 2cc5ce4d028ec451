package org.samatcha.curate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_from_unix_date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.samatcha.capture.SourceProfile.Form;
import org.samatcha.catalog.CuratedColumn;
import org.samatcha.catalog.DatasetCard;

/**
 * Staged rows of a dataset → what is kept and what a repeated key sets aside.
 *
 * <pre>
 * in : staged rows (StagedRow)
 * out: accepted and repeated: the dataset's curated columns, in its order and types
 * </pre>
 */
public record CuratedRows(DatasetCard card, Dataset<Row> staged) {

    private Dataset<Row> typed() {
        Column[] columns = card.columns().stream()
                .map(column -> column.type() == CuratedColumn.Type.DAY
                        ? date_from_unix_date(col(column.name())).as(column.name())
                        : col(column.name()))
                .toArray(Column[]::new);
        return staged.where(col("n_rule").isNull()).select(columns);
    }

    /**
     * Rows whose key an earlier row has, also one of another file: learners, schools, and counts where there are any.
     *
     * <pre>
     * out: the dataset's curated columns + first_school
     * </pre>
     */
    public Dataset<Row> repeated(Set<Form> forms) {
        Dataset<Row> rows = typed();
        List<Dataset<Row>> found = new ArrayList<>();
        if (forms.contains(Form.ROWS) && card.findKeyColumn().isPresent()) {
            List<String> key = new ArrayList<>(List.of(card.findKeyColumn().get()));
            if (card.hasYear()) {
                key.add(card.yearColumn());
            }
            found.add(new RepeatedKeys(key, new RepeatedRule(card).hasSchools() ? "school_id" : "").of(rows));
        }
        if (forms.contains(Form.COUNTS) && !card.countKey().isEmpty()) {
            Dataset<Row> counts =
                    card.isAboutPeople() ? rows.where(col("registration").isNull()) : rows;
            found.add(RepeatedKeys.ofCounts(counts, card.countKey(), card.yearColumn()));
        }
        return found.stream().reduce(Dataset::unionByName).orElseThrow();
    }

    /** All rows but those of {@code repeated}, which needs {@code source_file} and {@code source_line}. */
    public Dataset<Row> accepted(Dataset<Row> repeated) {
        Dataset<Row> rows = typed();
        return finished(rows.join(places(repeated), samePlace(), "left_anti"));
    }

    private static Dataset<Row> places(Dataset<Row> repeated) {
        return repeated.select(
                col("source_file").as("r_file"), col("source_line").as("r_line"));
    }

    private static Column samePlace() {
        return col("source_file").equalTo(col("r_file")).and(col("source_line").equalTo(col("r_line")));
    }

    /** The rows that {@link #accepted(Dataset)} leaves out: of a wide line all, also those whose own key is new. */
    public Dataset<Row> gone(Dataset<Row> repeated) {
        return typed().join(places(repeated), samePlace(), "left_semi");
    }

    /** All rows, when none is repeated. */
    public Dataset<Row> accepted() {
        return finished(typed());
    }

    private Dataset<Row> finished(Dataset<Row> kept) {
        return card.id().equals("enrolment") ? SchoolSizes.added(kept) : kept;
    }
}

package org.samatcha.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.samatcha.base.BilingualText;
import org.samatcha.base.YearKind;
import org.samatcha.capture.SourceProfile.Form;

/**
 * What a dataset is: the same card serves the checks, the curated tables and the dictionary.
 *
 * @param id also the name of its folder of curated rows
 * @param grain one row of the curated table
 * @param yearColumn the curated column that the table is partitioned by; blank when it has no year
 * @param source where such data come from
 * @param inputs the shapes that its sources may have
 * @param columns the curated columns, in order
 * @param presence whether a run without the dataset is worth a notice
 */
public record DatasetCard(
        String id,
        BilingualText title,
        String grain,
        String yearColumn,
        YearKind yearKind,
        String source,
        List<InputTable> inputs,
        List<CuratedColumn> columns,
        Presence presence)
        implements Serializable {

    /** Whether inputs are expected to hold the dataset. */
    public enum Presence {
        EXPECTED,
        OPTIONAL
    }

    public DatasetCard {
        inputs = List.copyOf(inputs);
        columns = List.copyOf(columns);
    }

    public boolean hasYear() {
        return !yearColumn.isEmpty();
    }

    /** Whether the curated rows name a learner (by pseudonym). */
    public boolean isAboutPeople() {
        return columns.stream().anyMatch(column -> column.name().equals("learner"));
    }

    /** The column that, with the year, names a row that may stand only once; empty when rows are counts. */
    public Optional<String> findKeyColumn() {
        if (isAboutPeople()) {
            return Optional.of("learner");
        }
        return hasYear() ? Optional.empty() : Optional.of("school_id");
    }

    /**
     * The curated columns that, with the year, name a count; none when the dataset has no counts. The first is filled
     * on every row that can be told apart.
     */
    public List<String> countKey() {
        return findInput(Form.COUNTS).map(InputTable::key).orElse(List.of()).stream()
                .filter(column -> !column.equals(yearColumn))
                .map(column -> column.equals("district_code") ? "area_code" : column)
                .toList();
    }

    public Optional<InputTable> findInput(Form form) {
        return inputs.stream().filter(input -> input.form() == form).findFirst();
    }

    /** The position of a curated column. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("dataset " + id + " has no column [" + column + "]");
    }
}

package org.samatcha.report.screening;

import org.samatcha.base.Language;
import org.samatcha.catalog.Datasets;
import org.samatcha.catalog.Field;

/** What datasets and columns are called in one language. */
record Labels(Language language) {

    /** The title of a dataset; blank stays blank. */
    String dataset(String id) {
        return Datasets.find(id).map(card -> card.title().in(language)).orElse(id);
    }

    /** The label of an input column, or its name when no table of the dataset has it. */
    String column(String dataset, String name) {
        return Datasets.find(dataset).stream()
                .flatMap(card -> card.inputs().stream())
                .flatMap(table -> table.fields().stream())
                .filter(field -> field.name().equals(name))
                .map(Field::label)
                .map(label -> label.in(language))
                .findFirst()
                .orElseGet(() -> Datasets.find(name)
                        .map(card -> card.title().in(language))
                        .orElse(name));
    }
}

package org.samatcha.report.screening;

import java.util.stream.Stream;
import org.samatcha.base.Language;
import org.samatcha.catalog.Datasets;

/** What datasets and columns are called in one language. */
record Labels(Language language) {

    /** The title of a dataset; blank stays blank. */
    String dataset(String id) {
        return Datasets.find(id).map(card -> card.title().in(language)).orElse(id);
    }

    /** The label of an input column in its dataset, otherwise in any; the title of a dataset; or the name itself. */
    String column(String dataset, String name) {
        return Stream.concat(Datasets.find(dataset).stream(), Datasets.all().stream())
                .flatMap(card -> card.inputs().stream())
                .flatMap(table -> table.fields().stream())
                .filter(field -> field.name().equals(name))
                .map(field -> field.label().in(language))
                .findFirst()
                .orElseGet(() -> dataset(name));
    }
}

package org.samatcha.catalog;

import java.util.List;
import java.util.Optional;

/** Every dataset that the pipeline knows, reference data first: enrolment and dropout are read against the schools. */
public final class Datasets {

    private Datasets() {}

    public static List<DatasetCard> all() {
        return List.of(
                SchoolsTable.CARD,
                EnrolmentTable.CARD,
                DropoutTable.CARD,
                EarlyChildhoodTable.CARD,
                PopulationTable.CARD,
                LearningTable.CARD);
    }

    public static Optional<DatasetCard> find(String id) {
        return all().stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /** The dataset {@code id}, which must exist. */
    public static DatasetCard choose(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("Unknown dataset [" + id + "]; known are "
                + all().stream().map(DatasetCard::id).toList()));
    }
}

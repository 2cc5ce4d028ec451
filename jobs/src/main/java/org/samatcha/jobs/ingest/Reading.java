package org.samatcha.jobs.ingest;

import java.util.Set;
import java.util.stream.Collectors;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.Datasets;
import org.samatcha.jobs.keep.InputSums;

/**
 * What of the inputs is read.
 *
 * @param sums the inputs as they were when the run began
 * @param datasets ids of the datasets that are read; of others the ingest takes what the warehouse holds
 */
public record Reading(InputSums sums, Set<String> datasets) {

    public Reading {
        datasets = Set.copyOf(datasets);
    }

    /** Every dataset. */
    public static Reading all(InputSums sums) {
        return new Reading(sums, Datasets.all().stream().map(DatasetCard::id).collect(Collectors.toSet()));
    }

    /** Whether files of the dataset are read; those of no known dataset are, to say that nobody knows them. */
    boolean isWanted(String dataset) {
        return dataset.isEmpty() || datasets.contains(dataset);
    }
}

package org.samatcha.protect.linked;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Evidence;

/**
 * Counts that anybody can look up elsewhere, so that hiding them protects nobody and an attacker has them.
 *
 * @param counts where they are found; may hold other tables, too
 * @param tables the tables that are public
 */
public record PublicKnowledge(Counts counts, Set<String> tables) {

    /** The registered population, which the Department of Provincial Administration publishes by district and age. */
    private static final Set<String> PUBLISHED_ELSEWHERE = Set.of("population");

    public PublicKnowledge {
        tables = Set.copyOf(tables);
    }

    public static PublicKnowledge populationOf(Counts counts) {
        return new PublicKnowledge(counts, PUBLISHED_ELSEWHERE);
    }

    /** An attacker who has only the release. */
    public static PublicKnowledge none(List<CountedTable> tables) {
        return new PublicKnowledge(new Counts(tables), Set.of());
    }

    OptionalLong find(String tally, Cell cell, YearKind yearKind) {
        return tables.contains(counts.tableOf(tally).name())
                ? new Evidence(counts, cell, yearKind).count(tally)
                : OptionalLong.empty();
    }
}

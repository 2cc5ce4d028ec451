package org.samatcha.protect.linked;

import java.util.List;
import java.util.Set;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedTable;

/**
 * The counts that a reader of the release knows: published, public, or what is left when published counts are taken
 * from each other.
 */
public final class KnownCounts {

    private final TallyMeanings meanings;
    private final PublicKnowledge known;
    private final Set<Unknown> told;

    KnownCounts(List<CountedTable> tables, PublicKnowledge known, Set<Unknown> told) {
        this.meanings = new TallyMeanings(tables);
        this.known = known;
        this.told = Set.copyOf(told);
    }

    public boolean isKnown(String tally, Cell cell) {
        return known.tables().contains(meanings.table(tally).name())
                || told.contains(meanings.plainest(new Unknown(tally, cell)));
    }
}

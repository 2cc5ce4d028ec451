package org.samatcha.report.site;

import java.util.List;
import java.util.Set;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.release.ReleasedTable;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Words;
import org.samatcha.report.document.Edition;

/**
 * What the site is made of: published figures and released tables alone.
 *
 * @param rows of the table of indicators
 * @param tables every released table
 * @param documents the files of the release beside the site, for example {@code reports/th/agenda-1.pdf}; what is not
 *     among them is not linked to
 */
public record Material(
        List<IndicatorRow> rows,
        List<IndicatorCard> cards,
        List<ReleasedTable> tables,
        Published published,
        List<Proposal> proposals,
        Words words,
        Edition edition,
        Set<String> documents) {

    public Material {
        rows = List.copyOf(rows);
        cards = List.copyOf(cards);
        tables = List.copyOf(tables);
        proposals = List.copyOf(proposals);
        documents = Set.copyOf(documents);
    }

    ReleasedTable table(String name) {
        return tables.stream()
                .filter(table -> table.spec().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The release has no table " + name));
    }

    /** The indicators of the headlines, in the order of the agenda: what the assembly looks at first. */
    List<IndicatorCard> keyIndicators() {
        return proposals.stream()
                .flatMap(proposal -> proposal.headlines().stream())
                .map(claim -> claim.uses().indicator())
                .distinct()
                .map(published::card)
                .toList();
    }
}

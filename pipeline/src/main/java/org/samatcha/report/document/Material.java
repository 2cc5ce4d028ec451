package org.samatcha.report.document;

import java.util.List;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Words;
import org.samatcha.report.page.Pages;

/**
 * What every document is made of: the published figures, the proposals that speak of them, and the templates.
 *
 * @param checksum SHA-256 of the released table of indicators, in which every number is found
 */
public record Material(
        List<Proposal> proposals, Published published, Words words, Pages pages, Edition edition, String checksum) {

    public Material {
        proposals = List.copyOf(proposals);
    }
}

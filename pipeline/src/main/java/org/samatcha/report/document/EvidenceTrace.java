package org.samatcha.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samatcha.base.Language;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Use;

/**
 * Every claim of every proposal with what it rests on: where it is written, the figures it uses and the checksum of the
 * table that holds them, and whether it could be made.
 */
public final class EvidenceTrace {

    private EvidenceTrace() {}

    /** One entry per claim, in the order of the files; keys are those of {@code reports/evidence.json}. */
    public static List<Map<String, Object>> of(Material material) {
        Headlines claims = new Headlines(
                material.published(), material.words(), material.pages().texts(), Language.EN);
        List<Map<String, Object>> trace = new ArrayList<>();
        for (Proposal proposal : material.proposals()) {
            Stream.of(proposal.headlines(), proposal.size(), proposal.gaps(), proposal.plain())
                    .flatMap(List::stream)
                    .forEach(claim -> trace.add(entry(material, proposal, claim, claims.of(claim))));
        }
        return trace;
    }

    private static Map<String, Object> entry(
            Material material, Proposal proposal, Proposal.Claim claim, Headline printed) {
        Use use = claim.uses();
        Published published = material.published();
        List<Integer> years = published.years(use.base());
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("agenda", proposal.agenda());
        entry.put("claim", claim.id());
        entry.put("written", claim.place());
        entry.put("standing", standing(printed, use, published));
        entry.put("indicator", use.indicator());
        entry.put("dimension", use.dimension());
        entry.put("categories", use.comparesGroups() ? List.of(use.from(), use.to()) : List.of(use.category()));
        entry.put("area", published.area(use).code());
        entry.put("years", years.isEmpty() ? List.of() : List.of(years.get(0), years.get(years.size() - 1)));
        entry.put("figure", claim.figure());
        entry.put("table", "tables/indicators");
        entry.put("sha256", material.checksum());
        return entry;
    }

    /** {@code stated}, {@code hidden} or {@code missing}. */
    private static String standing(Headline printed, Use use, Published published) {
        if (!printed.isWithheld()) {
            return "stated";
        }
        return published.hides(use) ? "hidden" : "missing";
    }
}

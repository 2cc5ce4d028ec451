package org.samatcha.report.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;

/**
 * Reads {@code proposals/agenda-N.yaml}: strict, so that a misspelt key, indicator or fact is an error with its place.
 */
public final class ProposalFile {

    private ProposalFile() {}

    public static Proposal read(Path file, Published published) {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        try {
            Proposal proposal = yaml.readValue(Files.readString(file), Proposal.class);
            proposal.headlines().forEach(claim -> {
                requireKnown(file, claim.id(), claim.uses(), published);
                requireFacts(file, claim.id(), claim.number());
                requireFacts(file, claim.id(), claim.sentence());
            });
            proposal.figures().forEach(chart -> {
                chart.uses().forEach(use -> requireKnown(file, chart.id(), use, published));
                requireFacts(file, chart.id(), chart.title());
            });
            return proposal;
        } catch (JsonProcessingException wrong) {
            throw new ProposalException(file + " line " + wrong.getLocation().getLineNr() + ": "
                    + wrong.getOriginalMessage().lines().findFirst().orElse("is not valid YAML"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void requireKnown(Path file, String id, Use use, Published published) {
        try {
            published.card(use.indicator());
        } catch (IllegalArgumentException unknown) {
            throw new ProposalException(file + ", " + id + ": " + unknown.getMessage());
        }
    }

    private static void requireFacts(Path file, String id, BilingualText text) {
        List<String> unknown = Stream.of(Language.values())
                .flatMap(language -> new Template(text.in(language)).names().stream())
                .filter(name -> !Facts.NAMES.contains(name))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProposalException(
                    file + ", " + id + ": no fact is called " + unknown + "; facts are " + Facts.NAMES);
        }
    }
}

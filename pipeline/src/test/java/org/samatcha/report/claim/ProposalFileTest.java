package org.samatcha.report.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samatcha.base.Language;
import org.samatcha.report.document.FixedRelease;

class ProposalFileTest {

    private static final Published PUBLISHED = FixedRelease.published();
    private static final Path AGENDA = FixedRelease.TEMPLATES.resolve("proposals/agenda-1.yaml");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a misspelt indicator | uses: {indicator: ecd_on_track} | uses: {indicator: ecd_ontrack} | headlines[1].uses.indicator: [ecd_ontrack] is no indicator; did you mean [ecd_on_track]?
            a dimension it is not split by | uses: {indicator: ecd_on_track} | uses: {indicator: ecd_on_track, dimension: agency, category: obec} | headlines[1].uses.dimension: [agency] is no dimension of ecd_on_track
            a group that does not exist | to: extremely_poor} | to: very_poor} | headlines[3].uses.to: [very_poor] is no group of ecd_on_track by poverty
            only one of two groups | from: not_poor, to: extremely_poor} | from: not_poor} | headlines[3].uses: [from] and [to] go together
            a dimension without a group | uses: {indicator: ecd_on_track} | uses: {indicator: ecd_on_track, dimension: sex} | headlines[1].uses: by sex needs a [category]
            a district that does not exist | uses: {indicator: ecd_on_track} | uses: {indicator: ecd_on_track, district: 4026} | headlines[1].uses.district: [4026] is no district
            a misspelt fact | ร้อยละ {value} | ร้อยละ {valeu} | headlines[1].number.th: [valeu] is no fact; did you mean [value]?
            a fact of two groups without groups | ร้อยละ {value} | ร้อยละ {gap} | headlines[1].number.th: {gap} has no number behind it here: its use needs a [dimension] with [from] and [to]
            a misspelt key | number: | nomber: | headlines[1]: [nomber] is no key here; did you mean [number]?
            a figure that does not exist | figure: screening_trend | figure: screening_trends | headlines[1].figure: [screening_trends] is no figure of this file; did you mean [screening_trend]?
            a form that does not exist | form: trend | form: pie | figures[1].form: [pie] is no choice
            a chart that cannot show it | form: caterpillar | form: funnel | figures[2].form: a funnel needs a part of a whole, and ece_participation_3_5 is none
            a target that is no percentage | target: 88 | target: 880 | commitments[1].target: the target of ecd_on_track is a percentage from 0 to 100
            a year of the common era | baseline: 2564 | baseline: 2021 | commitments[1].baseline: [2021] is no year of the Buddhist era
            a target before its baseline | year: 2569 | year: 2560 | commitments[1].year: 2560 is not after the baseline 2564
            a missing language | en: Early childhood | de: Frühe Kindheit | short_title: [de] is no key here; known are [th, en]
            an id that stands twice | id: coverage | id: on_track | headlines[2].id: the id [on_track] stands twice
            """)
    void aMistakeIsShownWithFileLineKeyAndWhatWouldBeRight(String what, String from, String to, String message)
            throws IOException {
        String text = Files.readString(AGENDA);
        int at = text.indexOf(from);
        assertTrue(at > 0, from);
        Path file = folder.resolve("agenda-1.yaml");
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
        int line = (int) text.substring(0, at).lines().count();
        var wrong = assertThrows(ProposalException.class, () -> ProposalFile.read(file, PUBLISHED.districts()));
        String start = file + ":" + line + ": ";
        assertTrue(wrong.getMessage().startsWith(start), wrong.getMessage() + "\nat line " + line);
        assertTrue(wrong.getMessage().substring(start.length()).startsWith(message), wrong.getMessage());
    }

    @Test
    void aProposalKnowsAllThatItSpeaksOf() {
        Proposal proposal = ProposalFile.read(AGENDA, PUBLISHED.districts());
        assertTrue(proposal.uses()
                .containsAll(
                        proposal.headlines().stream().map(Proposal.Claim::uses).toList()));
        assertTrue(proposal.uses().containsAll(proposal.figures().get(0).uses()));
        assertTrue(proposal.uses().contains(proposal.commitments().get(0).uses()));
        assertTrue(proposal.uses().contains(Use.of(proposal.profile().get(0))));
    }

    @Test
    void aFileThatIsNoYamlIsShownWithItsLine() throws IOException {
        Path file = folder.resolve("agenda-1.yaml");
        Files.writeString(file, "agenda: 1\ntitle: {th: ก\n");
        var wrong = assertThrows(ProposalException.class, () -> ProposalFile.read(file, PUBLISHED.districts()));
        assertTrue(wrong.getMessage().startsWith(file + ":3: not valid YAML: "), wrong.getMessage());
    }

    @Test
    void aMissingKeyIsNamedAtTheThingThatLacksIt() throws IOException {
        Path file = folder.resolve("agenda-1.yaml");
        Files.writeString(
                file,
                Files.readString(AGENDA)
                        .replace("would_change:", "# would_change:")
                        .replaceAll("(?m)^  (th: ผลการคัดกรองของเด็ก|en: Results of the children)", "#  $1"));
        var wrong = assertThrows(ProposalException.class, () -> ProposalFile.read(file, PUBLISHED.districts()));
        assertTrue(wrong.getMessage().contains("the key [would_change] is missing"), wrong.getMessage());
    }

    @Test
    void aClaimOnADistrictSpeaksOfThatDistrict() throws IOException {
        Use use = new Use("ecd_on_track", "all", "all", "", "", "4029");
        var facts = new Facts(PUBLISHED, FixedRelease.material().words(), Language.EN).of(use);
        assertEquals("Wiang Kao", facts.get("district"));
        assertTrue(facts.keySet().containsAll(List.of("value", "province_value", "compared")), facts.toString());
    }
}

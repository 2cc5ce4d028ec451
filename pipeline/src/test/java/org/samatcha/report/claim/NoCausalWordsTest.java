package org.samatcha.report.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.report.document.FixedRelease;
import org.samatcha.report.document.Material;

/** The numbers are associations: no sentence around them may say what makes what. */
class NoCausalWordsTest {

    private static final Pattern THAI = Pattern.compile(
            "ทำให้|ส่งผล|เป็นผลจาก|ผลกระทบ|สาเหตุ|ก่อให้เกิด|นำไปสู่|เพราะ|เนื่องจาก|เกิดจาก|ช่วยลด|ช่วยเพิ่ม");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:caus\\w+|because|due to|leads? to|led to|results? in|resulted|effects? of|impacts?|thanks to|owing"
                    + "|therefore|drives?|driven|reduces?|improves?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> PHRASES = List.of(
            "words.", "claim.", "district.", "describe.", "option.", "policy.", "commitment.", "summary.", "citizens.");

    @Test
    void noSentenceOfAProposalOrOfTheTextsIsCausal() {
        Material material = FixedRelease.material();
        List<String> causal = new ArrayList<>();
        material.proposals().stream().flatMap(NoCausalWordsTest::sentences).forEach(text -> check(text, causal));
        var texts = material.pages().texts();
        texts.keys().stream()
                .filter(key -> PHRASES.stream().anyMatch(key::startsWith))
                .forEach(key ->
                        check(BilingualText.of(texts.text(key, Language.TH), texts.text(key, Language.EN)), causal));
        assertEquals(List.of(), causal);
    }

    private static Stream<BilingualText> sentences(Proposal proposal) {
        Stream<BilingualText> claims = Stream.of(
                        proposal.headlines(), proposal.size(), proposal.gaps(), proposal.plain())
                .flatMap(List::stream)
                .flatMap(claim -> Stream.of(claim.number(), claim.sentence()));
        Stream<BilingualText> charts = proposal.figures().stream().map(Proposal.ChartEntry::title);
        Stream<BilingualText> options = proposal.options().stream().map(Proposal.Choice::title);
        return Stream.of(claims, charts, options).flatMap(texts -> texts);
    }

    private static void check(BilingualText text, List<String> causal) {
        if (THAI.matcher(text.th()).find()) {
            causal.add(text.th());
        }
        if (ENGLISH.matcher(text.en()).find()) {
            causal.add(text.en());
        }
    }
}

package org.samatcha.protect.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.protect.Foremost;
import org.samatcha.protect.Protection;
import org.samatcha.protect.Thresholds;

/** Releases one after the other, of data that are corrected in between. */
class ToldTest {

    private static final List<Indicator> INDICATORS = Pupils.indicators();
    private static final Thresholds LINKED = Thresholds.DEFAULT;
    private static final Thresholds SINGLE = LINKED.reaching(Thresholds.Reach.SINGLE);

    private final Counts before = Pupils.random(7, 4, 40).counts();
    private final Counts after = Pupils.random(7, 4, 40)
            .add(6, "4001", "female", "poor", "09", "left")
            .add(9, "4003", "male", "not_poor", "10", "promoted")
            .counts();

    @Test
    void aReleaseAfterACorrectionIsProtectedFromWhoKeptTheOneBefore() {
        Protection first = protect(before, LINKED, Told.NOTHING, Patterns.NONE);
        Told told = Told.of(first.rows().stream());

        Protection forgetful = protect(after, LINKED, Told.NOTHING, Patterns.NONE);
        Protection mindful = protect(after, LINKED, told, Patterns.NONE);

        assertNotEquals(List.of(), attack(forgetful, told), "otherwise this is no test");
        assertEquals(List.of(), attack(mindful, told));
        assertTrue(mindful.isProven());
        assertEquals(List.of(), mindful.lost());
    }

    @Test
    void whatWasToldAndIsStillTrueStaysPublished() {
        Protection first = protect(before, LINKED, Told.NOTHING, Patterns.NONE);
        Protection second = protect(after, LINKED, Told.of(first.rows().stream()), Patterns.NONE);

        Set<FigureKey> published = known(second.rows()).keySet();
        Map<FigureKey, Figure> truth = known(Pupils.rows(after));
        known(first.rows()).forEach((key, figure) -> {
            if (figure.equals(truth.get(key))) {
                assertTrue(published.contains(key), key.toString());
            }
        });
    }

    @Test
    void whatEarlierReleasesToldIsNamedAndHiddenFromAllOthers() {
        Protection single = protect(before, SINGLE, Told.NOTHING, Patterns.NONE);
        Protection linked = protect(before, LINKED, Told.of(single.rows().stream()), Patterns.NONE);

        Set<FigureKey> findings = Audit.of(
                        before.tables(),
                        INDICATORS,
                        PublicKnowledge.none(before.tables()),
                        single.rows(),
                        Map.of(),
                        LINKED)
                .stream()
                .map(Finding::figure)
                .collect(Collectors.toSet());
        assertFalse(findings.isEmpty());
        assertFalse(linked.lost().isEmpty());
        assertTrue(linked.isProven(), linked.summary());
        assertEquals(List.of(), attack(linked, Told.NOTHING));
        assertTrue(linked.summary()
                .contains("earlier releases had told of " + linked.lost().size()));
        Set<FigureKey> hidden =
                new HashSet<>(linked.rows().stream().map(IndicatorRow::key).toList());
        hidden.removeAll(known(linked.rows()).keySet());
        assertTrue(hidden.containsAll(linked.lost()), "what is lost is hidden all the same");
    }

    @Test
    void aPatternIsUsedAgainAfterItsOwnReleaseButNotAfterOneThatToldMore() {
        Memory memory = new Memory();
        Protection first = protect(before, LINKED, Told.NOTHING, memory);
        int kept = memory.patterns.size();
        List<String> searches = List.copyOf(memory.kept);

        Protection again = protect(before, LINKED, Told.of(first.rows().stream()), memory);
        assertEquals(first.rows(), again.rows());
        assertEquals(searches, memory.kept, "nothing was searched anew");

        Protection single = protect(before, SINGLE, Told.NOTHING, Patterns.NONE);
        Told more = Told.of(Stream.concat(first.rows().stream(), single.rows().stream()));
        Protection lost = protect(before, LINKED, more, memory);
        assertTrue(memory.kept.size() > searches.size());
        assertEquals(kept, memory.patterns.size(), "it takes the place of the one before");

        List<String> afterwards = List.copyOf(memory.kept);
        assertEquals(lost, protect(before, LINKED, more, memory));
        assertEquals(afterwards, memory.kept);
    }

    @Test
    void anEmptyGroupThatWasToldIsRemembered() {
        Figure.Missing none = new Figure.Missing(org.samatcha.base.Status.NOT_APPLICABLE);
        IndicatorRow row = Pupils.rows(before).get(0);
        IndicatorRow empty = row.with(none, row.standing());

        assertEquals(Map.of(row.key(), none), Told.of(Stream.of(empty)).stillTrue(List.of(empty)));
        assertEquals(Map.of(), Told.of(Stream.of(empty)).stillTrue(List.of(row)));
    }

    private static Protection protect(Counts counts, Thresholds thresholds, Told earlier, Patterns patterns) {
        return Protection.of(INDICATORS, counts, Pupils.rows(counts), thresholds, Foremost.NONE, earlier, patterns);
    }

    private List<Finding> attack(Protection protection, Told earlier) {
        return Audit.of(
                after.tables(),
                INDICATORS,
                PublicKnowledge.none(after.tables()),
                protection.rows(),
                earlier.stillTrue(Pupils.rows(after)),
                LINKED);
    }

    private static Map<FigureKey, Figure> known(List<IndicatorRow> rows) {
        Map<FigureKey, Figure> known = new HashMap<>();
        rows.stream()
                .filter(row -> row.figure() instanceof Figure.Known)
                .forEach(row -> known.put(row.key(), row.figure()));
        return known;
    }

    /** Patterns kept in memory, and the keys in the order in which they were kept. */
    private static final class Memory implements Patterns {
        private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
        private final List<String> kept = new ArrayList<>();

        @Override
        public Optional<Pattern> find(String key) {
            return Optional.ofNullable(patterns.get(key));
        }

        @Override
        public synchronized void keep(String key, Pattern pattern) {
            patterns.put(key, pattern);
            kept.add(key);
        }
    }
}

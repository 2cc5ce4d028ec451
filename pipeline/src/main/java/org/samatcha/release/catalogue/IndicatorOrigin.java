package org.samatcha.release.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samatcha.base.BilingualText;
import org.samatcha.evidence.EvidenceTables;
import org.samatcha.indicator.Fraction;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Kind;

/**
 * Where an indicator comes from, worked out from the tallies its formulas read.
 *
 * @param datasets that are counted
 * @param referenceDate as of when, for each dataset
 * @param processing how far it is from the sources
 * @param unit what one is
 */
public record IndicatorOrigin(
        List<String> datasets, BilingualText referenceDate, Processing processing, BilingualText unit) {

    private static final Map<String, String> TABLE_OF_TALLY = EvidenceTables.all().stream()
            .flatMap(table -> table.tallies().stream().map(tally -> Map.entry(tally.id(), table.name())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Tables of the indices whose formulas do not say what they read, beside that of their leading tally. */
    private static final Map<String, List<String>> MORE_TABLES = Map.of(
            "school_life_expectancy", List.of("early_childhood", "population"),
            "parity_sex", List.of("population"));

    public IndicatorOrigin {
        datasets = List.copyOf(datasets);
    }

    public static IndicatorOrigin of(Indicator indicator) {
        IndicatorCard card = indicator.card();
        Set<String> tables = tables(indicator);
        Set<Dataset> datasets = tables.stream()
                .map(Dataset::ofTable)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Dataset.class)));
        Dataset.Years years = tables.stream().anyMatch(table -> Dataset.ofRows(table) == Dataset.Years.SEVERAL)
                ? Dataset.Years.SEVERAL
                : Dataset.Years.ONE;
        return new IndicatorOrigin(
                datasets.stream().map(Dataset::id).toList(),
                BilingualText.of(
                        datasets.stream()
                                .map(each -> each.referenceDate(card.yearKind(), years)
                                        .th())
                                .collect(Collectors.joining(" · ")),
                        datasets.stream()
                                .map(each -> each.referenceDate(card.yearKind(), years)
                                        .en())
                                .collect(Collectors.joining(" · "))),
                processing(card.kind(), years, datasets),
                unit(card));
    }

    private static Set<String> tables(Indicator indicator) {
        Stream<String> read = indicator.slices().stream()
                .filter(slice -> slice.formula() instanceof Fraction)
                .map(slice -> (Fraction) slice.formula())
                .flatMap(fraction -> Stream.of(fraction.numerator(), fraction.denominator()))
                .flatMap(sum -> sum.tallies().stream());
        Set<String> tables = Stream.concat(Stream.of(indicator.leadingTally()), read)
                .map(TABLE_OF_TALLY::get)
                .collect(Collectors.toCollection(TreeSet::new));
        tables.addAll(MORE_TABLES.getOrDefault(indicator.card().id(), List.of()));
        return tables;
    }

    private static Processing processing(Kind kind, Dataset.Years years, Set<Dataset> datasets) {
        if (kind == Kind.INDEX) {
            return Processing.COMPOSITE;
        }
        if (years == Dataset.Years.SEVERAL) {
            return Processing.LINKED;
        }
        return datasets.size() > 1 ? Processing.SEVERAL_SOURCES : Processing.ONE_SOURCE;
    }

    private static BilingualText unit(IndicatorCard card) {
        return switch (card.kind()) {
            case PROPORTION -> BilingualText.of("สัดส่วน", "fraction");
            case RATIO -> BilingualText.of("อัตราส่วน เกิน 1 ได้", "ratio, may exceed 1");
            case DENSITY -> BilingualText.of("แห่งต่อประชากร 10,000 คน", "places per 10,000 residents");
            case COUNT -> BilingualText.of("คน", "people");
            case INDEX -> BilingualText.of("ดัชนี ตามนิยาม", "index, as defined");
        };
    }
}

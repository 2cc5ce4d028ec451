package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samatcha.base.Status;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Fraction;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Slice;
import org.samatcha.indicator.Sum;

/** Rows of indicators → the linked tables behind them. Reads no value: only what the figures are about. */
final class Linking {

    private final Map<String, Indicator> indicators;
    private final TallyMeanings meanings;
    private final PublicKnowledge known;
    private final Map<Unknown, Integer> numbers = new LinkedHashMap<>();
    private final Set<CategoriesListed> listed = new HashSet<>();
    private final Map<String, Slice> slices = new HashMap<>();

    private Linking(List<CountedTable> tables, List<Indicator> indicators, PublicKnowledge known) {
        this.meanings = new TallyMeanings(tables);
        this.indicators =
                indicators.stream().collect(Collectors.toMap(i -> i.card().id(), Function.identity()));
        this.known = known;
    }

    static LinkedTables of(
            List<CountedTable> tables, List<Indicator> indicators, PublicKnowledge known, List<IndicatorRow> rows) {
        Linking linking = new Linking(tables, indicators, known);
        List<LinkedFigure> figures = new ArrayList<>();
        for (IndicatorRow row : rows) {
            if (!(row.figure() instanceof Figure.Missing missing) || missing.status() != Status.NOT_AVAILABLE) {
                figures.add(linking.figure(row));
            }
        }
        List<Unknown> unknowns = new ArrayList<>(linking.numbers.keySet());
        Relations relations = new Relations(linking.meanings, linking.numbers, linking.listed);
        relations.gather();
        List<LinearForm> zero = new ArrayList<>(relations.zero());
        List<LinearForm> notNegative = new ArrayList<>(relations.notNegative());
        for (LinkedFigure figure : figures) {
            if (figure.row().figure() instanceof Figure.Missing) {
                zero.add(figure.denominator());
            }
            if (figure.isPart()) {
                notNegative.add(figure.numerator());
                notNegative.add(figure.left());
            }
        }
        return new LinkedTables(
                unknowns,
                figures,
                zero.stream().filter(form -> !form.isConstant()).distinct().toList(),
                notNegative.stream()
                        .filter(form -> form.size() > 1 || form.size() == 1 && form.factor(0) < 0)
                        .distinct()
                        .toList());
    }

    private LinkedFigure figure(IndicatorRow row) {
        FigureKey key = row.key();
        Indicator indicator = indicators.get(key.indicator());
        if (indicator == null) {
            throw new IllegalArgumentException("No indicator is called " + key.indicator());
        }
        Slice slice = slices.computeIfAbsent(
                key.indicator() + "|" + key.dimension() + "|" + key.category(), text -> slice(indicator, key));
        if (!(slice.formula() instanceof Fraction fraction)) {
            throw new IllegalArgumentException(
                    "The formula of " + key.indicator() + " does not say its numerator and denominator");
        }
        Cell cell = new Cell(key.areaCode(), key.year(), key.dimension(), key.category());
        LinearForm numerator = form(fraction.numerator(), indicator, slice, cell, key.yearKind());
        LinearForm denominator = form(fraction.denominator(), indicator, slice, cell, key.yearKind());
        return new LinkedFigure(row, indicator.card().kind(), numerator, denominator, denominator.minus(numerator));
    }

    /** Whether the figure is a numerator of a denominator, as against an index of several. */
    static boolean statesCounts(Indicator indicator, FigureKey key) {
        return findSlice(indicator, key)
                .filter(slice -> slice.formula() instanceof Fraction)
                .isPresent();
    }

    private static Optional<Slice> findSlice(Indicator indicator, FigureKey key) {
        return indicator.slices().stream()
                .filter(slice -> slice.dimension().equals(key.dimension())
                        && (slice.isEvery() || slice.category().equals(key.category())))
                .findFirst();
    }

    private static Slice slice(Indicator indicator, FigureKey key) {
        return findSlice(indicator, key)
                .orElseThrow(() -> new IllegalArgumentException("Indicator " + key.indicator() + " is not split by "
                        + key.dimension() + " [" + key.category() + "]"));
    }

    private LinearForm form(Sum sum, Indicator indicator, Slice slice, Cell cell, YearKind yearKind) {
        boolean isSplit = slice.isEvery() && sum.scope() == Sum.Scope.CELL;
        Cell read = isSplit ? cell : cell.whole();
        long constant = 0;
        Map<Integer, Integer> factors = new HashMap<>();
        for (String tally : sum.tallies()) {
            int sign = sum.taken().contains(tally) ? -1 : 1;
            OptionalLong found = known.find(tally, read, yearKind);
            if (found.isPresent()) {
                constant += sign * found.getAsLong();
            } else {
                Unknown unknown = meanings.plainest(new Unknown(tally, inItsYear(tally, read, yearKind)));
                factors.merge(numbers.computeIfAbsent(unknown, u -> numbers.size()), sign, Integer::sum);
                if (isSplit && isOfLeadingTable(tally, indicator)) {
                    listed.addAll(CategoriesListed.by(read, unknown));
                }
            }
        }
        return LinearForm.of(constant, factors);
    }

    /** The categories of a slice are those of the leading tally's table; another table may have more. */
    private boolean isOfLeadingTable(String tally, Indicator indicator) {
        return meanings.table(tally).equals(meanings.table(indicator.leadingTally()));
    }

    /** Where the population of a school year is not at hand, it is that of the year before. */
    private Cell inItsYear(String tally, Cell cell, YearKind yearKind) {
        boolean isBefore =
                yearKind == YearKind.ACADEMIC && meanings.table(tally).name().equals("population");
        return isBefore ? cell.in(cell.year() - 1) : cell;
    }
}

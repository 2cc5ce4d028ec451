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
import org.samatcha.evidence.Counts;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Fraction;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Slice;
import org.samatcha.indicator.Sum;

/** Rows of indicators → the linked tables behind them. Reads no value: only what the figures are about. */
final class Linking {

    private final Map<String, Indicator> indicators;
    private final TallyMeanings meanings;
    private final PublicKnowledge known;
    private final Map<Unknown, Integer> numbers = new LinkedHashMap<>();
    private final List<Unknown> unknowns = new ArrayList<>();
    private final Set<CategoriesListed> listed = new HashSet<>();
    private final Set<Unknown> nobody = new HashSet<>();
    private final List<LinearForm> notNegative = new ArrayList<>();
    private final Map<String, Optional<Slice>> slices = new HashMap<>();
    private final IndexInputs inputs;

    private Linking(List<CountedTable> tables, List<Indicator> indicators, PublicKnowledge known, IndexInputs inputs) {
        this.meanings = new TallyMeanings(tables);
        this.indicators =
                indicators.stream().collect(Collectors.toMap(i -> i.card().id(), Function.identity()));
        this.known = known;
        this.inputs = inputs;
    }

    /** {@code counts} tells which counts an index is made of; none of its values is used. */
    static LinkedTables of(Counts counts, List<Indicator> indicators, PublicKnowledge known, List<IndicatorRow> rows) {
        Linking linking = new Linking(counts.tables(), indicators, known, new IndexInputs(counts));
        List<LinkedFigure> figures = new ArrayList<>();
        for (IndicatorRow row : rows) {
            if (!(row.figure() instanceof Figure.Missing missing) || missing.status() != Status.NOT_AVAILABLE) {
                linking.figure(row).ifPresent(figures::add);
            }
        }
        Relations relations = new Relations(linking.meanings, linking.numbers, linking.listed, linking.nobody);
        relations.gather();
        List<LinearForm> notNegative = new ArrayList<>(relations.notNegative());
        notNegative.addAll(linking.notNegative);
        return new LinkedTables(
                linking.unknowns,
                figures,
                relations.zero().stream()
                        .filter(form -> !form.isConstant())
                        .distinct()
                        .toList(),
                notNegative.stream()
                        .filter(form -> form.size() > 1 || form.size() == 1 && form.factor(0) < 0)
                        .distinct()
                        .toList());
    }

    /** Empty for an index when what it is made of is not at hand. */
    private Optional<LinkedFigure> figure(IndicatorRow row) {
        FigureKey key = row.key();
        Indicator indicator = indicators.get(key.indicator());
        if (indicator == null) {
            throw new IllegalArgumentException("No indicator is called " + key.indicator());
        }
        Kind kind = indicator.card().kind();
        Optional<Slice> slice = slices.computeIfAbsent(
                key.indicator() + "|" + key.dimension() + "|" + key.category(), text -> findFraction(indicator, key));
        if (slice.isPresent() && slice.get().formula() instanceof Fraction fraction) {
            Cell cell = new Cell(key.areaCode(), key.year(), key.dimension(), key.category());
            LinkedFigure.Stated stated = new LinkedFigure.Stated(
                    form(fraction.numerator(), indicator, slice.get(), cell, key.yearKind()),
                    form(fraction.denominator(), indicator, slice.get(), cell, key.yearKind()));
            LinkedFigure figure = new LinkedFigure(row, kind, Optional.of(stated), List.of());
            if (row.figure() instanceof Figure.Missing) {
                figure.told().forEach(this::addNobody);
            }
            if (figure.isPart()) {
                if (isOfOneTable(fraction.numerator())) {
                    notNegative.add(stated.numerator());
                }
                notNegative.add(stated.left());
            }
            return Optional.of(figure);
        }
        return row.figure() instanceof Figure.Known
                ? Optional.of(new LinkedFigure(row, kind, Optional.empty(), inputs(key, indicator)))
                : Optional.empty();
    }

    private void addNobody(LinearForm form) {
        for (int i = 0; i < form.size(); i++) {
            nobody.add(unknowns.get(form.unknown(i)));
        }
    }

    /** Otherwise what is taken away may be more than what is there: pupils than residents. */
    private boolean isOfOneTable(Sum sum) {
        return sum.tallies().stream().map(meanings::table).distinct().count() == 1;
    }

    private List<LinearForm> inputs(FigureKey key, Indicator indicator) {
        return inputs.of(key, indicator).stream()
                .filter(input ->
                        !known.tables().contains(meanings.table(input.tally()).name()))
                .map(input -> LinearForm.of(0, Map.of(number(meanings.plainest(input)), 1)))
                .distinct()
                .toList();
    }

    private int number(Unknown unknown) {
        return numbers.computeIfAbsent(unknown, u -> {
            unknowns.add(u);
            return numbers.size();
        });
    }

    /** The slice of a figure that is a numerator of a denominator, as against an index of several counts. */
    private static Optional<Slice> findFraction(Indicator indicator, FigureKey key) {
        return indicator.slices().stream()
                .filter(slice -> slice.dimension().equals(key.dimension())
                        && (slice.isEvery() || slice.category().equals(key.category())))
                .findFirst()
                .filter(slice -> slice.formula() instanceof Fraction);
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
                factors.merge(number(unknown), sign, Integer::sum);
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

package org.samatcha.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samatcha.base.Area;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Direction;
import org.samatcha.base.Numerals;
import org.samatcha.catalog.AreaNames;
import org.samatcha.evidence.Categories;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.indicator.RawValue;
import org.samatcha.indicator.Result;
import org.samatcha.indicator.Slice;
import org.samatcha.inequality.figure.IndicatorRows;
import org.samatcha.inequality.figure.IndicatorValues;
import org.samatcha.inequality.figure.PublishedStandings;
import org.samatcha.report.claim.Proposal;
import org.samatcha.report.claim.ProposalFile;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Words;
import org.samatcha.report.drawing.Demo;
import org.samatcha.report.page.Pages;

/**
 * A small release made by a rule, not by Spark: districts of 40 to 3,240 people, rates that differ by district, group
 * and year, everything on fewer than ten people hidden, and one indicator that the sources do not have.
 */
public final class FixedRelease {

    public static final Path TEMPLATES = Path.of(System.getProperty("samatcha.root", "."), "reports-templates");
    public static final String MISSING = "oos_training_or_work_15_18";

    private static final List<Integer> YEARS = List.of(2564, 2565, 2566);
    private static final Set<String> DIMENSIONS = Set.of("all", "sex", "poverty", "level", "age_band", "transition");
    private static final List<Area> AREAS = AreaNames.builtIn();

    private FixedRelease() {}

    public static Published published() {
        List<IndicatorCard> cards =
                Indicators.all().stream().map(Indicator::card).toList();
        List<IndicatorRow> rows = new ArrayList<>();
        for (Indicator indicator : Indicators.all()) {
            IndicatorRows.of(indicator, values(indicator)).forEach(row -> rows.add(protectedRow(row)));
        }
        return new Published(PublishedStandings.of(cards, rows), cards, AREAS);
    }

    private static IndicatorRow protectedRow(IndicatorRow row) {
        boolean isFew = row.figure() instanceof Figure.Known known && known.numerator() > 0 && known.numerator() < 10;
        return isFew ? row.with(new Figure.Hidden(), row.standing()) : row;
    }

    private static List<RawValue> values(Indicator indicator) {
        List<RawValue> values = new ArrayList<>();
        Categories names = Categories.read();
        for (Slice slice : IndicatorValues.slices(indicator)) {
            if (DIMENSIONS.contains(slice.dimension())) {
                List<String> groups = slice.isEvery() ? names.of(slice.dimension()) : List.of(slice.category());
                for (String group : groups) {
                    for (int year : YEARS) {
                        values.addAll(ofAreas(indicator.card(), slice.dimension(), group, groups.size(), year));
                    }
                }
            }
        }
        return values;
    }

    private static List<RawValue> ofAreas(IndicatorCard card, String dimension, String group, int groups, int year) {
        Map<String, long[]> counts = new LinkedHashMap<>();
        long[] whole = new long[2];
        int place = 0;
        for (Area area : AREAS) {
            if (area.level() == AreaLevel.DISTRICT) {
                long people = (40 + 128L * place) / groups;
                double start = card.direction() == Direction.ADVERSE ? 0.08 : 0.72;
                double rate = start
                        + (place * 7 % 11 - 5) * 0.008
                        + Math.floorMod(group.hashCode(), 5) * 0.01
                        + (year - YEARS.get(0)) * 0.005;
                long cases = Math.round(people * rate);
                counts.put(area.code(), new long[] {cases, people});
                whole[0] += cases;
                whole[1] += people;
                place++;
            }
        }
        return AREAS.stream()
                .map(area -> new RawValue(
                        card.id(),
                        area.code(),
                        year,
                        dimension,
                        group,
                        result(card, counts.getOrDefault(area.code(), whole))))
                .toList();
    }

    private static Result result(IndicatorCard card, long[] counts) {
        double rate = (double) counts[0] / counts[1];
        return card.id().equals(MISSING)
                ? new Result.NotAvailable()
                : switch (card.kind()) {
                    case PROPORTION, RATIO -> new Result.Number(rate, counts[0], counts[1]);
                    case COUNT -> new Result.Number(counts[0], counts[0], counts[1]);
                    case DENSITY -> new Result.Number(rate * 10, counts[0], counts[1]);
                    case INDEX -> new Result.Number(rate, 0, 0);
                };
    }

    /** With the shipped templates and proposals. */
    public static Material material() {
        return material(TEMPLATES);
    }

    public static Material material(Path templates) {
        Published published = published();
        Pages pages = Pages.load(templates, Demo.typeface());
        List<Proposal> proposals = IntStream.rangeClosed(1, 4)
                .mapToObj(agenda -> ProposalFile.read(
                        templates.resolve("proposals/agenda-" + agenda + ".yaml"), published.districts()))
                .toList();
        return new Material(
                proposals,
                published,
                new Words(Categories.read(), pages.texts()),
                pages,
                new Edition(
                        "fixed-release",
                        2566,
                        Instant.parse("2023-12-31T00:00:00Z"),
                        Edition.People.SYNTHETIC,
                        Numerals.ARABIC),
                "0".repeat(64));
    }

    /** A copy of the templates that a test may edit. */
    public static Path copy(Path folder) {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(TEMPLATES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

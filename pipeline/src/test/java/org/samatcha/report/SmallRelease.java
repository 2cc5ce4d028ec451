package org.samatcha.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.samatcha.base.Area;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Numerals;
import org.samatcha.base.Status;
import org.samatcha.catalog.AreaNames;
import org.samatcha.evidence.Categories;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Indicators;
import org.samatcha.indicator.Standing;
import org.samatcha.release.QualityTable;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.Tables;
import org.samatcha.release.catalogue.CatalogueTable;
import org.samatcha.report.chart.Boundaries;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Words;
import org.samatcha.report.document.Edition;
import org.samatcha.report.drawing.Demo;
import org.samatcha.report.page.Pages;
import org.samatcha.report.site.Material;

/**
 * Two years of one indicator for the province and its districts: ซำสูง (4021) is hidden, หนองนาคำ (4023) has no data,
 * เวียงเก่า (4029) is clearly worse than the province.
 */
public final class SmallRelease {

    public static final String INDICATOR = "dropout_rate";
    public static final Path TEMPLATES = Path.of(System.getProperty("samatcha.root", ".."), "reports-templates");

    private static final List<Area> AREAS = AreaNames.builtIn();

    private SmallRelease() {}

    public static Pages pages() {
        return Pages.load(TEMPLATES, Demo.typeface());
    }

    public static Edition edition() {
        return new Edition(
                "small", 2566, Instant.parse("2023-12-31T00:00:00Z"), Edition.People.SYNTHETIC, Numerals.ARABIC);
    }

    public static List<IndicatorRow> rows() {
        List<IndicatorRow> rows = new ArrayList<>();
        for (int year : List.of(2565, 2566)) {
            for (int i = 0; i < AREAS.size(); i++) {
                rows.add(row(AREAS.get(i), year, i));
            }
        }
        return rows;
    }

    private static IndicatorRow row(Area area, int year, int place) {
        IndicatorCard card = cards().stream()
                .filter(one -> one.id().equals(INDICATOR))
                .findFirst()
                .orElseThrow();
        boolean isWorst = area.code().equals("4029");
        double value = area.level() == AreaLevel.PROVINCE ? 0.02 : isWorst ? 0.09 : 0.01 + place * 0.0005;
        Figure figure = switch (area.code()) {
            case "4021" -> new Figure.Hidden();
            case "4023" -> new Figure.Missing(Status.NOT_AVAILABLE);
            default ->
                new Figure.Known(value, value - 0.005, value + 0.005, Math.round(value * 2000), 2000, Status.OK, 1);
        };
        return new IndicatorRow(
                new FigureKey(INDICATOR, area.level(), area.code(), year, card.yearKind(), "all", "all"),
                figure,
                new Standing(Double.NaN, Double.NaN, 0, 0, isWorst ? Compared.WORSE : Compared.SIMILAR));
    }

    static List<IndicatorCard> cards() {
        return Indicators.all().stream().map(Indicator::card).toList();
    }

    public static List<ReleasedTable> tables() {
        return Stream.of(
                        Tables.indicators(rows()),
                        QualityTable.of(rows()),
                        CatalogueTable.of(Indicators.all()),
                        Tables.areas(AREAS))
                .toList();
    }

    public static Published published(Boundaries boundaries) {
        return new Published(rows(), cards(), AREAS, boundaries);
    }

    public static Words words() {
        return new Words(Categories.read(), pages().texts());
    }

    public static Material material(Set<String> documents) {
        return new Material(
                rows(), cards(), tables(), published(Boundaries.NONE), List.of(), words(), edition(), documents);
    }
}

package org.samatcha.report.site;

import java.util.List;
import java.util.OptionalInt;
import org.samatcha.base.Area;
import org.samatcha.base.Status;
import org.samatcha.evidence.Split;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Kind;
import org.samatcha.report.chart.ChartWord;
import org.samatcha.report.chart.Comparison;
import org.samatcha.report.chart.ValueFormat;
import org.samatcha.report.claim.Formats;
import org.samatcha.report.claim.Published;
import org.samatcha.report.claim.Use;
import org.samatcha.report.site.Grid.Cell;

/** Published figures as cells of tables, in one language. What is not published is said in words, never as a number. */
record Figures(Desk desk) {

    static Use whole(IndicatorCard card) {
        return new Use(card.id(), Split.ALL, Split.ALL, "", "");
    }

    private Published published() {
        return desk.material().published();
    }

    /** The last year in which the province has a number; empty when it never has. */
    OptionalInt latestYear(IndicatorCard card) {
        List<Integer> years = published().years(whole(card));
        return years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.get(years.size() - 1));
    }

    Figure figure(IndicatorCard card, Area area, int year) {
        return published().figure(whole(card), area, year);
    }

    /** The number, or in words why there is none; a number that should not be relied on says so. */
    Cell value(IndicatorCard card, Figure figure) {
        if (figure instanceof Figure.Known known) {
            String number = Formats.of(card).text(known.value());
            String caution = known.status() == Status.UNRELIABLE ? " (" + words(known.status()) + ")" : "";
            return Cell.number(number + caution, known.value());
        }
        return Cell.none(words(figure.status()));
    }

    Cell interval(IndicatorCard card, Figure figure) {
        return figure instanceof Figure.Known known && known.hasInterval()
                ? Cell.number(
                        Formats.of(card).text(known.lower()) + "–"
                                + Formats.of(card).text(known.upper()),
                        known.upper() - known.lower())
                : Cell.none("–");
    }

    /** Where a district stands against the province, in words and as a tone. */
    Cell compared(IndicatorCard card, Area area, int year) {
        Compared compared = standing(card, area, year);
        return compared != Compared.NONE
                ? Cell.text(ChartWord.of(Comparison.valueOf(compared.name())).in(desk.language()))
                        .toned(compared.id())
                : Cell.none("–");
    }

    /** The value toned by how it compares, for tables where there is no room for words. */
    Cell toned(IndicatorCard card, Area area, int year) {
        Cell value = value(card, figure(card, area, year));
        Compared compared = standing(card, area, year);
        return compared == Compared.NONE ? value : value.toned(compared.id());
    }

    /** A number of people is never set against the province's: a part is always smaller than the whole. */
    private Compared standing(IndicatorCard card, Area area, int year) {
        boolean isComparable = card.kind() != Kind.COUNT && figure(card, area, year) instanceof Figure.Known;
        return isComparable ? published().compared(whole(card), area, year) : Compared.NONE;
    }

    String words(Status status) {
        return status.words().in(desk.language());
    }

    /** The year with what it stands for, for example "ปีการศึกษา 2566". */
    String year(IndicatorCard card, int year) {
        return desk.material().words().year(card.yearKind(), year).in(desk.language());
    }

    /** The unit as it stands at the head of a column. */
    String unit(IndicatorCard card) {
        ValueFormat format = Formats.of(card);
        return ChartWord.of(format).in(desk.language());
    }

    String name(IndicatorCard card) {
        return card.name().in(desk.language());
    }

    String name(Area area) {
        return area.name().in(desk.language());
    }
}

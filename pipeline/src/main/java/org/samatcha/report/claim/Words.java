package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.base.NumberText;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Categories;
import org.samatcha.indicator.Compared;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.report.chart.ValueFormat;
import org.samatcha.report.page.PageTexts;

/** The words that sentences are put together from; the phrases stand in the texts under {@code words}. */
public final class Words {

    private static final double FEW = 0.095;
    private static final double TEN = 10;
    private static final double HUNDRED = 100;

    private final Categories categories;
    private final PageTexts texts;

    public Words(Categories categories, PageTexts texts) {
        this.categories = categories;
        this.texts = texts;
    }

    /** The phrase {@code words.<key>} with {@code {0}}, {@code {1}} … filled in. */
    public String phrase(String key, Language language, Object... values) {
        return texts.filled("words." + key, language, values);
    }

    public BilingualText category(String dimension, String category) {
        return categories.label(dimension, category);
    }

    /** The categories of a dimension in the order readers expect. */
    public List<String> categories(String dimension) {
        return categories.of(dimension);
    }

    /** A Buddhist-era year with what it stands for, for example "ปีการศึกษา 2566". */
    public BilingualText year(YearKind kind, int year) {
        return switch (kind) {
            case ACADEMIC -> BilingualText.of("ปีการศึกษา " + year, "academic year " + year);
            case FISCAL -> BilingualText.of("ปีงบประมาณ " + year, "fiscal year " + year);
            case CALENDAR -> BilingualText.of("พ.ศ. " + year, "calendar year " + year);
        };
    }

    public BilingualText dimension(String dimension) {
        return categories.dimension(dimension);
    }

    /** The number alone, as charts and tables print it. */
    public String number(IndicatorCard card, double value) {
        return Formats.of(card).text(value);
    }

    /** The number with its unit, as a sentence says it: "ร้อยละ 75.3", "75.3%". */
    public String quantity(IndicatorCard card, double value, Language language) {
        String unit = "unit_" + card.id();
        String key = texts.keys().contains("words." + unit) ? unit : unit(Formats.of(card));
        return phrase(key, language, number(card, value));
    }

    /** The size of a difference with its unit: "3.1 จุดร้อยละ", "3.1 percentage points". */
    public String difference(IndicatorCard card, double difference, Language language) {
        ValueFormat format = Formats.of(card);
        return switch (format) {
            case PERCENT, PERCENT_POINTS -> phrase("points", language, ValueFormat.PERCENT.text(Math.abs(difference)));
            case COUNT, RATIO -> quantity(card, Math.abs(difference), language);
        };
    }

    private static String unit(ValueFormat format) {
        return switch (format) {
            case PERCENT -> "percent";
            case PERCENT_POINTS -> "points";
            case COUNT -> "people";
            case RATIO -> "ratio";
        };
    }

    /** What can be said of a change: risen or fallen only if the intervals of the two years do not overlap. */
    enum Move {
        RISEN,
        FALLEN,
        UNCHANGED,
        /** An index has no interval to judge by. */
        UNJUDGED;

        static Move of(Figure.Known now, Figure.Known before) {
            if (!now.hasInterval() || !before.hasInterval()) {
                return UNJUDGED;
            }
            if (now.lower() <= before.upper() && before.lower() <= now.upper()) {
                return UNCHANGED;
            }
            return now.value() > before.value() ? RISEN : FALLEN;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One word or two: "เพิ่มขึ้น", "risen". */
    String change(Figure.Known now, Figure.Known before, Language language) {
        return phrase(Move.of(now, before).key(), language);
    }

    /** A phrase with the size of the change and the year: "เพิ่มขึ้น 3.1 จุดร้อยละจากปี 2562". */
    public String since(IndicatorCard card, Figure.Known now, Figure.Known before, int year, Language language) {
        String unit = Formats.of(card) == ValueFormat.COUNT ? "count_since_" : "since_";
        return phrase(
                unit + Move.of(now, before).key(),
                language,
                difference(card, now.value() - before.value(), language),
                year);
    }

    /** Above or below only if the intervals do not overlap. */
    String than(Figure.Known one, Figure.Known other, Language language) {
        return switch (Move.of(one, other)) {
            case RISEN -> phrase("above", language);
            case FALLEN -> phrase("below", language);
            case UNCHANGED -> phrase("not_apart", language);
            case UNJUDGED -> phrase("not_judged", language);
        };
    }

    /** How a district stands against the province, as a predicate. */
    public String compared(Compared compared, Language language) {
        return phrase("compared_" + compared.id(), language);
    }

    /** So many districts, of those that have a published figure. */
    String districts(int count, int known, int all, Language language) {
        String which = known == all ? "districts" : known == 1 ? "published_district" : "published_districts";
        return phrase(count == 0 ? "no_" + which : which, language, count, known);
    }

    /** A share as people say it: eight in ten, three in a hundred. */
    String about(double share, Language language) {
        if (share < 0.5 / HUNDRED) {
            return phrase("under_one_in_hundred", language);
        }
        return share < FEW || share > 1 - FEW
                ? phrase("in_hundred", language, NumberText.count(Math.min(share, 1) * HUNDRED))
                : phrase("in_ten", language, NumberText.count(share * TEN));
    }

    /** A count with its two leading digits: 2,249 is 2,200. */
    static String aboutCount(double count) {
        double step = Math.pow(TEN, Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(count)))) - 1));
        return NumberText.count(Math.round(count / step) * step);
    }

    /** The first {@code shown} of the items, of which there is at least one, and how many more there are. */
    public String list(List<String> items, int shown, Language language) {
        int named = Math.min(shown, items.size());
        List<String> parts = new ArrayList<>(items.subList(0, named));
        if (named < items.size()) {
            parts.add(phrase("more_districts", language, items.size() - named));
        }
        String list = parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            list = phrase(i == parts.size() - 1 ? "and" : "comma", language, list, parts.get(i));
        }
        return list;
    }
}

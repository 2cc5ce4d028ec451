package org.samatcha.report.claim;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Language;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Categories;
import org.samatcha.indicator.Figure;

/** The words that sentences are put together from. */
public final class Words {

    private final Categories categories;

    public Words(Categories categories) {
        this.categories = categories;
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
            case CALENDAR -> BilingualText.of("พ.ศ. " + year, "year " + year);
        };
    }

    public BilingualText dimension(String dimension) {
        return categories.dimension(dimension);
    }

    /** Rose or fell only if the intervals of the two years do not overlap; else it cannot be told. */
    BilingualText change(Figure.Known now, Figure.Known before) {
        if (now.hasInterval() && before.hasInterval()) {
            if (now.lower() <= before.upper() && before.lower() <= now.upper()) {
                return BilingualText.of("ไม่เปลี่ยนแปลงอย่างชัดเจน", "not clearly changed");
            }
        }
        return now.value() > before.value()
                ? BilingualText.of("เพิ่มขึ้น", "risen")
                : BilingualText.of("ลดลง", "fallen");
    }

    /** The first {@code shown} items, and how many more there are. */
    String list(List<String> items, int shown, Language language) {
        List<String> first = items.subList(0, Math.min(shown, items.size()));
        int more = items.size() - first.size();
        String and = switch (language) {
            case TH -> " และ";
            case EN -> " and ";
        };
        if (more > 0) {
            String rest = switch (language) {
                case TH -> "อีก " + more + " อำเภอ";
                case EN -> more + " more";
            };
            return String.join(separator(language), first) + and + rest;
        }
        return first.size() < 2
                ? String.join("", first)
                : String.join(separator(language), first.subList(0, first.size() - 1))
                        + and
                        + first.get(first.size() - 1);
    }

    private static String separator(Language language) {
        return switch (language) {
            case TH -> " ";
            case EN -> ", ";
        };
    }
}

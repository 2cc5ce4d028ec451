package org.samatcha.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.samatcha.base.Remembered;
import org.samatcha.capture.RawRow;
import org.samatcha.catalog.Field;
import org.samatcha.catalog.FieldType;

/**
 * Whether the cells of a row break no rule, each by itself. Most rows have only texts that other rows had before, and
 * what was found of a text then is true again.
 */
final class GoodCells {

    private final String[] names;
    private final List<Predicate<String>> good = new ArrayList<>();

    GoodCells(List<CellRule> rules) {
        Map<Field, List<CellRule>> byField = new LinkedHashMap<>();
        rules.forEach(rule -> rule.fields()
                .forEach(field -> byField.computeIfAbsent(field, first -> new ArrayList<>())
                        .add(rule)));
        this.names = byField.keySet().stream().map(Field::name).toArray(String[]::new);
        byField.forEach((field, own) -> good.add(goodIn(field, own.toArray(CellRule[]::new))));
    }

    /** Hardly two rows have the same personal number. */
    private static Predicate<String> goodIn(Field field, CellRule[] rules) {
        if (field.type() instanceof FieldType.Person) {
            return cell -> isGood(cell, field, rules);
        }
        Remembered<Boolean> remembered = new Remembered<>(cell -> isGood(cell, field, rules));
        return remembered::of;
    }

    private static boolean isGood(String cell, Field field, CellRule[] rules) {
        for (CellRule rule : rules) {
            if (!rule.isKeptBy(cell, field)) {
                return false;
            }
        }
        return true;
    }

    boolean areAllOf(RawRow row) {
        for (int i = 0; i < names.length; i++) {
            if (!good.get(i).test(row.text(names[i]))) {
                return false;
            }
        }
        return true;
    }
}

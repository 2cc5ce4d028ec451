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
 * Whether the cells of a row break no rule, each by itself. Most cells have a text that other rows had before, and what
 * was found of a text then is true again.
 */
final class GoodCells {

    private final List<Predicate<RawRow>> good = new ArrayList<>();

    GoodCells(List<CellRule> rules) {
        Map<Field, List<CellRule>> byField = new LinkedHashMap<>();
        rules.forEach(rule -> rule.fields()
                .forEach(field -> byField.computeIfAbsent(field, first -> new ArrayList<>())
                        .add(rule)));
        byField.forEach((field, own) -> good.add(goodIn(field, own.toArray(CellRule[]::new))));
    }

    private static Predicate<RawRow> goodIn(Field field, CellRule[] rules) {
        if (isVaried(field)) {
            return row -> isGood(row, field, rules);
        }
        Remembered<Boolean> remembered = new Remembered<>(cell -> isGood(cell, field, rules));
        String name = field.name();
        return row -> remembered.of(row.text(name));
    }

    /** Whether hardly two rows near each other have the same text. */
    private static boolean isVaried(Field field) {
        return field.type() instanceof FieldType.Person || field.type() instanceof FieldType.Day;
    }

    private static boolean isGood(RawRow row, Field field, CellRule[] rules) {
        for (CellRule rule : rules) {
            if (!rule.isKeptBy(row, field)) {
                return false;
            }
        }
        return true;
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
        for (int i = 0; i < good.size(); i++) {
            if (!good.get(i).test(row)) {
                return false;
            }
        }
        return true;
    }
}

package org.samatcha.jobs.generate.file;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.jobs.generate.Dice;

/** How good rows of one kind of file are turned into bad ones: for each kind, the columns it needs. */
final class Spoilers {

    /** Makes a bad copy of a good row. */
    @FunctionalInterface
    interface Spoiler {
        String[] spoil(String[] good, Dice dice);
    }

    private static final List<String> NO_GRADES = List.of("ป.7", "ม.8", "อ.9");

    private final Map<BadKind, Spoiler> byKind = new TreeMap<>();
    private int idColumn = -1;

    private Spoilers() {}

    /** Every file can have rows with too few or too many fields. */
    static Spoilers ragged() {
        return new Spoilers().with(BadKind.RAGGED_ROW, (good, dice) -> {
            int fields = good.length + (dice.happens(0.5) ? -2 : 2);
            String[] ragged = Arrays.copyOf(good, fields);
            Arrays.fill(ragged, Math.min(good.length, fields), fields, "-");
            return ragged;
        });
    }

    Spoilers with(BadKind kind, Spoiler spoiler) {
        byKind.put(kind, spoiler);
        return this;
    }

    Spoilers districts(int column) {
        return with(BadKind.UNKNOWN_DISTRICT, (good, dice) -> with(good, column, "4027"));
    }

    Spoilers years(int column) {
        return with(BadKind.YEAR_OUTSIDE, (good, dice) -> {
            String year = good[column];
            return with(good, column, "" + year.charAt(0) + year.charAt(2) + year.charAt(1) + year.charAt(3));
        });
    }

    Spoilers counts(int column) {
        return with(BadKind.NEGATIVE_COUNT, (good, dice) -> with(good, column, "-" + (1 + dice.below(40))));
    }

    Spoilers dates(int column, DateForm form) {
        return with(BadKind.BROKEN_DATE, (good, dice) -> with(good, column, form.broken(2550 + dice.below(12))));
    }

    Spoilers grades(int column) {
        return with(BadKind.UNKNOWN_GRADE, (good, dice) -> with(good, column, dice.oneOf(NO_GRADES)));
    }

    /** Wrong check digits and ids that a spreadsheet has spoilt; both need a good citizen id to start from. */
    Spoilers ids(int column) {
        idColumn = column;
        with(BadKind.SCIENTIFIC_ID, (good, dice) -> with(good, column, "3.40100E+12"));
        return with(BadKind.CHECK_DIGIT, (good, dice) -> {
            String id = good[column];
            int wrong = (id.charAt(12) - '0' + 1 + dice.below(9)) % 10;
            return with(good, column, id.substring(0, 12) + wrong);
        });
    }

    static String[] with(String[] good, int column, String value) {
        String[] copy = good.clone();
        copy[column] = value;
        return copy;
    }

    Map<BadKind, Spoiler> byKind() {
        return byKind;
    }

    /** Whether bad rows can be made from this one: it has a citizen id, where the file has ids at all. */
    boolean canStartFrom(String[] good) {
        return idColumn < 0 || good[idColumn].startsWith("9");
    }
}

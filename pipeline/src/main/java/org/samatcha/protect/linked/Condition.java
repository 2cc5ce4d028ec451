package org.samatcha.protect.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the conditions that a tally puts on the rows it counts, as far as it can be compared with others. */
sealed interface Condition {

    /** A column has one of these values. */
    record In(String column, Set<String> values) implements Condition {}

    /** A column has a value, but none of these. */
    record NotIn(String column, Set<String> values) implements Condition {}

    /** A whole number lies in this range, both ends included. */
    record Range(String column, int from, int to) implements Condition {}

    /** Anything else; comparable only with itself. */
    record Other(String text) implements Condition {}

    Pattern BETWEEN = Pattern.compile("(\\w+) between (\\d+) and (\\d+)");
    Pattern EQUALS = Pattern.compile("(\\w+) = ('[^']*'|\\d+)");
    Pattern DIFFERS = Pattern.compile("(\\w+) <> ('[^']*')");
    Pattern IN = Pattern.compile("(\\w+) (not )?in \\(([^()]*)\\)");
    Pattern KNOWN = Pattern.compile("(\\w+) is not null");

    /** The conditions of a tally, joined by {@code and}. */
    static List<Condition> all(String rows) {
        List<Condition> conditions = new ArrayList<>();
        for (String part : parts(BETWEEN.matcher(rows).replaceAll("$1 between $2..$3"))) {
            if (!part.equals("true")) {
                conditions.add(read(part.replace("..", " and ")));
            }
        }
        return conditions;
    }

    private static Condition read(String text) {
        Matcher match = BETWEEN.matcher(text);
        if (match.matches()) {
            return new Range(match.group(1), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
        }
        match = EQUALS.matcher(text);
        if (match.matches()) {
            String value = match.group(2);
            return value.startsWith("'")
                    ? new In(match.group(1), values(value))
                    : new Range(match.group(1), Integer.parseInt(value), Integer.parseInt(value));
        }
        match = DIFFERS.matcher(text);
        if (match.matches()) {
            return new NotIn(match.group(1), values(match.group(2)));
        }
        match = IN.matcher(text);
        if (match.matches()) {
            Set<String> values = values(match.group(3));
            return match.group(2) == null ? new In(match.group(1), values) : new NotIn(match.group(1), values);
        }
        match = KNOWN.matcher(text);
        return match.matches() ? new NotIn(match.group(1), Set.of()) : new Other(text);
    }

    private static Set<String> values(String list) {
        return new TreeSet<>(Arrays.stream(list.split(","))
                .map(value -> value.trim().replace("'", ""))
                .toList());
    }

    /** Cuts at each {@code and} that stands in no parentheses. */
    private static List<String> parts(String rows) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < rows.length(); i++) {
            depth += rows.charAt(i) == '(' ? 1 : rows.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && rows.startsWith(" and ", i)) {
                parts.add(rows.substring(start, i).trim());
                start = i + " and ".length();
            }
        }
        parts.add(rows.substring(start).trim());
        return parts;
    }

    /** Whether every row that meets this condition meets the other. */
    default boolean implies(Condition other) {
        if (equals(other)) {
            return true;
        }
        if (this instanceof In mine) {
            return other instanceof In theirs
                            && mine.column.equals(theirs.column)
                            && theirs.values.containsAll(mine.values)
                    || other instanceof NotIn excluded
                            && mine.column.equals(excluded.column)
                            && mine.values.stream().noneMatch(excluded.values::contains);
        }
        if (this instanceof NotIn mine) {
            return other instanceof NotIn theirs
                    && mine.column.equals(theirs.column)
                    && mine.values.containsAll(theirs.values);
        }
        return this instanceof Range mine
                && (other instanceof Range theirs
                                && mine.column.equals(theirs.column)
                                && theirs.from <= mine.from
                                && mine.to <= theirs.to
                        || other instanceof NotIn known && mine.column.equals(known.column) && known.values.isEmpty());
    }

    /** Whether no row can meet both. */
    default boolean excludes(Condition other) {
        if (this instanceof In mine && other instanceof In theirs) {
            return mine.column.equals(theirs.column) && mine.values.stream().noneMatch(theirs.values::contains);
        }
        if (this instanceof In mine && other instanceof NotIn theirs) {
            return mine.column.equals(theirs.column) && theirs.values.containsAll(mine.values);
        }
        if (this instanceof NotIn && other instanceof In) {
            return other.excludes(this);
        }
        return this instanceof Range mine
                && other instanceof Range theirs
                && mine.column.equals(theirs.column)
                && (mine.to < theirs.from || theirs.to < mine.from);
    }
}

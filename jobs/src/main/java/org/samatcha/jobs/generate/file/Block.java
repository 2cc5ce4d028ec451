package org.samatcha.jobs.generate.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.jobs.generate.Dice;

/**
 * The bytes that one district adds to one file.
 *
 * @param rows lines in it, bad ones included
 * @param bad lines of each kind of bad row, from 1 within the block
 * @param sum of the last column over the good rows, where the file ends with a total; else 0
 */
record Block(byte[] bytes, int rows, Map<BadKind, List<Integer>> bad, long sum) {

    /** Share of the rows of a file that are bad, all kinds together. */
    private static final double BAD = 0.003;

    static Block of(Sheet sheet, DistrictData data) {
        List<Line> rows = sheet.source().rowsOf(data);
        long sum = sheet.total() == Sheet.Total.NONE ? 0 : sumOf(rows);
        String key = sheet.path();
        Dice dice =
                Dice.of(data.plan().seed(), key, Long.parseLong(data.district().code()));
        List<Line> mixed = withBadRows(rows, sheet.spoilers(), data.district().position() == 0 ? 1 : 0, dice);
        StringBuilder text = new StringBuilder(mixed.size() * 80);
        Map<BadKind, List<Integer>> bad = new TreeMap<>();
        for (int i = 0; i < mixed.size(); i++) {
            Line line = mixed.get(i);
            sheet.style().write(line.fields(), text);
            if (!line.isGood()) {
                bad.computeIfAbsent(line.wrong(), kind -> new ArrayList<>()).add(i + 1);
            }
        }
        return new Block(text.toString().getBytes(sheet.style().charset()), mixed.size(), bad, sum);
    }

    private static long sumOf(List<Line> rows) {
        long sum = 0;
        for (Line row : rows) {
            StringBuilder digits = new StringBuilder();
            String count = row.fields()[row.fields().length - 1];
            for (int i = 0; i < count.length(); i++) {
                if (Character.isDigit(count.charAt(i))) {
                    digits.append(Character.digit(count.charAt(i), 10));
                }
            }
            sum += Long.parseLong(digits.toString());
        }
        return sum;
    }

    /** The first district has at least {@code least} of each kind, so that no file is without. */
    private static List<Line> withBadRows(List<Line> rows, Spoilers spoilers, int least, Dice dice) {
        int[] startsFrom = new int[rows.size()];
        int usable = 0;
        for (int i = 0; i < rows.size(); i++) {
            Line row = rows.get(i);
            if (row.isGood() && spoilers.canStartFrom(row.fields())) {
                startsFrom[usable++] = i;
            }
        }
        if (usable == 0) {
            return rows;
        }
        List<Placed> added = new ArrayList<>();
        double each = BAD * rows.size() / spoilers.byKind().size();
        for (Map.Entry<BadKind, Spoilers.Spoiler> entry : spoilers.byKind().entrySet()) {
            int count = Math.max(least, dice.round(each));
            for (int i = 0; i < count; i++) {
                int from = startsFrom[dice.below(usable)];
                String[] fields = entry.getValue().spoil(rows.get(from).fields(), dice);
                int at = entry.getKey() == BadKind.DUPLICATE_LEARNER ? from + 1 : startsFrom[dice.below(usable)];
                added.add(new Placed(at, Line.bad(entry.getKey(), fields)));
            }
        }
        Placed[] inOrder = added.toArray(new Placed[0]);
        Arrays.sort(inOrder, Comparator.comparingInt(Placed::before));
        List<Line> mixed = new ArrayList<>(rows.size() + inOrder.length);
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            while (next < inOrder.length && inOrder[next].before() == i) {
                mixed.add(inOrder[next++].line());
            }
            mixed.add(rows.get(i));
        }
        while (next < inOrder.length) {
            mixed.add(inOrder[next++].line());
        }
        return mixed;
    }

    private record Placed(int before, Line line) {}
}

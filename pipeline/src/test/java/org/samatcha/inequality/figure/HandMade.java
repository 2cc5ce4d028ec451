package org.samatcha.inequality.figure;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;
import org.samatcha.indicator.Figure;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.IndicatorRow;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Result;
import org.samatcha.indicator.Standing;

/** Published rows of one indicator in 2566, written as {@code area category x/n}, or {@code area category c}. */
public final class HandMade {

    private HandMade() {}

    public static IndicatorCard card(Kind kind, Direction direction) {
        BilingualText text = BilingualText.of("ทดสอบ", "test");
        return new IndicatorCard("tested", 1, kind, direction, YearKind.ACADEMIC, text, text, text, "own", text);
    }

    public static List<IndicatorRow> rows(Kind kind, String dimension, String... figures) {
        List<IndicatorRow> rows = new ArrayList<>();
        for (String line : figures) {
            String[] words = line.split(" ");
            FigureKey key = new FigureKey(
                    "tested", AreaLevel.ofCode(words[0]), words[0], 2566, YearKind.ACADEMIC, dimension, words[1]);
            rows.add(new IndicatorRow(key, figure(kind, words[2]), Standing.NONE));
        }
        return rows;
    }

    private static Figure figure(Kind kind, String text) {
        if (text.equals("c")) {
            return new Figure.Hidden();
        }
        String[] counts = text.split("/");
        long x = Long.parseLong(counts[0]);
        long n = Long.parseLong(counts[1]);
        return Figures.of(kind, n == 0 ? new Result.NotApplicable() : new Result.Number((double) x / n, x, n));
    }
}

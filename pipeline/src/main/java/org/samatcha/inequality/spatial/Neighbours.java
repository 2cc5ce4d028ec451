package org.samatcha.inequality.spatial;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Which areas border on which, by their positions; every border works both ways.
 *
 * <p>Weights are row-standardised: each neighbour of an area with m neighbours weighs 1/m. An area without neighbours
 * has no weights.
 */
public record Neighbours(List<int[]> of) {

    /** One border between two areas, by name. */
    public record Border(String a, String b) {}

    /** Borders with a name that is not in {@code areas} are left out; a border named twice counts once. */
    public static Neighbours among(List<String> areas, List<Border> borders) {
        List<TreeSet<Integer>> found = new ArrayList<>();
        areas.forEach(area -> found.add(new TreeSet<>()));
        for (Border border : borders) {
            int a = areas.indexOf(border.a());
            int b = areas.indexOf(border.b());
            if (a >= 0 && b >= 0 && a != b) {
                found.get(a).add(b);
                found.get(b).add(a);
            }
        }
        return new Neighbours(found.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
                .toList());
    }

    /** The mean of {@code values} over the neighbours of one area; 0 when it has none. */
    double lag(double[] values, int area) {
        int[] near = of.get(area);
        double sum = 0;
        for (int other : near) {
            sum += values[other];
        }
        return near.length == 0 ? 0 : sum / near.length;
    }
}

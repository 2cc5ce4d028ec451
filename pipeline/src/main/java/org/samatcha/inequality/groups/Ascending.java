package org.samatcha.inequality.groups;

/** Positions of values from the smallest to the largest; equal values keep their order. */
public final class Ascending {

    private Ascending() {}

    /** Merge sort on positions: called once per simulated draw, so without boxing. */
    public static int[] indices(double[] values) {
        int size = values.length;
        int[] from = new int[size];
        int[] to = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = i;
        }
        for (int run = 1; run < size; run *= 2) {
            for (int start = 0; start < size; start += 2 * run) {
                merge(values, from, to, start, Math.min(start + run, size), Math.min(start + 2 * run, size));
            }
            int[] sorted = to;
            to = from;
            from = sorted;
        }
        return from;
    }

    private static void merge(double[] values, int[] from, int[] to, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = left < middle && (right >= end || values[from[left]] <= values[from[right]]);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }
}

package org.samatcha.coded;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import scala.Tuple2;

/** The rows of one task, put into blocks by the place that they go to. */
final class Outbox {

    /** Where rows come from. */
    interface Rows {

        /** Adds one more row, which has {@code sent} before it; false when there is none. */
        boolean send(int sent);
    }

    private final CodedRows[] byPlace;
    private final Deque<Tuple2<Integer, CodedBlock>> packed = new ArrayDeque<>();

    Outbox(Layout layout, Words[] words, int places) {
        this.byPlace = new CodedRows[places];
        for (int place = 0; place < places; place++) {
            byPlace[place] = new CodedRows(layout, words);
        }
    }

    void add(int place, long[] numbers, int[] codes) {
        byPlace[place].add(numbers, codes);
        if (byPlace[place].size() == CodedBlock.MOST_ROWS) {
            pack(place);
        }
    }

    private void pack(int place) {
        packed.add(new Tuple2<>(place, CodedBlock.of(byPlace[place])));
        byPlace[place].clear();
    }

    /** The blocks that rows come to, each as soon as it is full, and at last the others. */
    Iterator<Tuple2<Integer, CodedBlock>> blocks(Rows rows) {
        return new Iterator<>() {
            private int sent;

            @Override
            public boolean hasNext() {
                while (packed.isEmpty() && rows.send(sent)) {
                    sent++;
                }
                if (packed.isEmpty()) {
                    packAll();
                }
                return !packed.isEmpty();
            }

            @Override
            public Tuple2<Integer, CodedBlock> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("no block after the last");
                }
                return packed.poll();
            }
        };
    }

    private void packAll() {
        for (int place = 0; place < byPlace.length; place++) {
            if (byPlace[place].size() > 0) {
                pack(place);
            }
        }
    }
}

package org.samatcha.capture;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The canonical columns of a source, in order; shared by all its rows. */
public final class Columns implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<String> names;
    private final String[] slots;
    private final int[] places;
    private transient Day day;

    private record Day(String text, Optional<LocalDate> day) {}

    public Columns(List<String> names) {
        this.names = List.copyOf(names);
        int size = Integer.highestOneBit(Math.max(1, names.size())) * 8;
        this.slots = new String[size];
        this.places = new int[size];
        for (int i = 0; i < names.size(); i++) {
            int slot = slot(names.get(i));
            slots[slot] = names.get(i).intern();
            places[slot] = i;
        }
    }

    /** Where a name stands, or would; a name remembers its own hash. */
    private int slot(String name) {
        int slot = name.hashCode() & slots.length - 1;
        while (slots[slot] != null && !slots[slot].equals(name)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** {@link SourceDate#read} of a text; every rule about dates of a row asks for the same. */
    Optional<LocalDate> day(String text) {
        Day known = day;
        if (known == null || known.text != text) {
            known = new Day(text, SourceDate.read(text));
            day = known;
        }
        return known.day;
    }

    public List<String> names() {
        return names;
    }

    public boolean has(String name) {
        return indexOf(name) >= 0;
    }

    /** The position of a column; −1 when the source does not have it. */
    public int indexOf(String name) {
        int slot = slot(name);
        return slots[slot] == null ? -1 : places[slot];
    }
}

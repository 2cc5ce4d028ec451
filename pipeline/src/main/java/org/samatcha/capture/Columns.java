package org.samatcha.capture;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The canonical columns of a source, in order; shared by all its rows. */
public final class Columns implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<String> names;
    private final Map<String, Integer> index = new HashMap<>();

    public Columns(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
    }

    public List<String> names() {
        return names;
    }

    public boolean has(String name) {
        return index.containsKey(name);
    }

    /** The position of a column; −1 when the source does not have it. */
    public int indexOf(String name) {
        return index.getOrDefault(name, -1);
    }
}

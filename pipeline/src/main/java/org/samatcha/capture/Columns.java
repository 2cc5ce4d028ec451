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
    private final String[] inOrder;

    public Columns(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
        this.inOrder = names.stream().map(String::intern).toArray(String[]::new);
    }

    public List<String> names() {
        return names;
    }

    public boolean has(String name) {
        return index.containsKey(name);
    }

    /** The position of a column; −1 when the source does not have it. Names in a program are one object each. */
    public int indexOf(String name) {
        for (int i = 0; i < inOrder.length; i++) {
            if (inOrder[i] == name) {
                return i;
            }
        }
        return index.getOrDefault(name, -1);
    }
}

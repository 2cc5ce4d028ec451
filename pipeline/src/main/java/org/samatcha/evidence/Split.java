package org.samatcha.evidence;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The dimensions by which a table is counted together: none ({@code all}), one ({@code sex}), two ({@code sex*poverty})
 * or more.
 */
public record Split(List<String> dimensions) implements Serializable {

    public static final String ALL = "all";

    public Split {
        dimensions = List.copyOf(dimensions);
    }

    /** Reads {@code all}, {@code sex} or {@code sex*poverty}. */
    public static Split of(String text) {
        return text.equals(ALL) ? new Split(List.of()) : new Split(Arrays.asList(text.split("\\*")));
    }

    /** Whether {@link #id} is this text; asked millions of times, so without making it. */
    boolean isOf(String id) {
        return switch (dimensions.size()) {
            case 0 -> id.equals(ALL);
            case 1 -> id.equals(dimensions.get(0));
            default -> id.indexOf('*') > 0 && id.equals(id());
        };
    }

    /** The value of the column {@code dimension}. */
    public String id() {
        return dimensions.isEmpty() ? ALL : String.join("*", dimensions);
    }
}

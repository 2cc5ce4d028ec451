package org.samatcha.protect;

import java.util.Set;
import org.samatcha.base.AreaLevel;
import org.samatcha.indicator.FigureKey;

/**
 * The figures of a whole province that reports are made of. They are hidden for the sake of others only when nothing
 * else helps.
 *
 * @param tables what the reports speak of
 */
public record Foremost(Set<Table> tables) {

    /** Nothing comes before anything else. */
    public static final Foremost NONE = new Foremost(Set.of());

    /** An indicator by one dimension, or {@code all}. */
    public record Table(String indicator, String dimension) {}

    public Foremost {
        tables = Set.copyOf(tables);
    }

    public boolean has(FigureKey figure) {
        return figure.areaLevel() == AreaLevel.PROVINCE
                && tables.contains(new Table(figure.indicator(), figure.dimension()));
    }
}

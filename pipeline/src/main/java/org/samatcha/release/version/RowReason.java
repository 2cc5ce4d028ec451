package org.samatcha.release.version;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.samatcha.release.ReleasedTable;
import org.samatcha.release.catalogue.CatalogueTable;

/** Why the cells of one row changed, read from the row before and after. */
final class RowReason {

    private static final Set<String> STANDING =
            Set.of("shrunk_value", "shrink_weight", "rank_low", "rank_high", "compared");
    private static final List<String> COUNTS = List.of("numerator", "denominator", "pupils");
    private static final Set<String> DEFINING = Set.of(
            "kind", "direction", "year_kind", "definition_th", "definition_en", "standard", "unit_th", "unit_en");
    private static final String CONFIDENTIAL = "c";

    private final ReleasedTable before;
    private final ReleasedTable after;
    private final Object[] was;
    private final Object[] is;

    RowReason(ReleasedTable before, ReleasedTable after, Object[] was, Object[] is) {
        this.before = before;
        this.after = after;
        this.was = was;
        this.is = is;
    }

    Reason of(String column) {
        if (isNames()) {
            return isDefinition(column) ? Reason.REDEFINED : Reason.WORDING;
        }
        if (isChanged("status") && CONFIDENTIAL.equals(after("status"))) {
            return Reason.WITHHELD;
        }
        if (isChanged("status") && CONFIDENTIAL.equals(before("status"))) {
            return Reason.DISCLOSED;
        }
        if (STANDING.contains(column) && !isChanged("value")) {
            return Reason.OTHERS;
        }
        if (COUNTS.stream().anyMatch(this::isChanged)) {
            return Reason.COUNTS;
        }
        return COUNTS.stream().anyMatch(this::isKnown) ? Reason.COMPUTED : Reason.FOLLOWS;
    }

    /** Tables of names and definitions hold no figures. */
    private boolean isNames() {
        return after.spec().hasColumn("name_th") || after.spec().hasColumn("source_th");
    }

    private boolean isDefinition(String column) {
        return after.spec().name().equals(CatalogueTable.NAME) && DEFINING.contains(column) || column.equals("value");
    }

    private boolean isKnown(String column) {
        return after.spec().hasColumn(column) && after(column) != null;
    }

    private boolean isChanged(String column) {
        return before.spec().hasColumn(column)
                && after.spec().hasColumn(column)
                && !Objects.equals(before(column), after(column));
    }

    private Object before(String column) {
        return was[before.indexOf(column)];
    }

    private Object after(String column) {
        return is[after.indexOf(column)];
    }
}

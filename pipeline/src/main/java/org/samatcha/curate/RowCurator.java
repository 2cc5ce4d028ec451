package org.samatcha.curate;

import java.io.Serializable;
import org.samatcha.capture.SourceProfile.Form;
import org.samatcha.catalog.DatasetCard;
import org.samatcha.catalog.InputTable;
import org.samatcha.check.Knowledge;

/**
 * Makes the values of one accepted row, in the order of the dataset's curated columns.
 *
 * <p>Dates are days since 1970-01-01.
 */
@FunctionalInterface
interface RowCurator extends Serializable {

    Object[] curate(Texts texts);

    /** The curator of a table. */
    static RowCurator of(DatasetCard card, InputTable table, Knowledge known) {
        return switch (card.id()) {
            case "schools" -> new SchoolRows(known.areas());
            case "enrolment" ->
                table.form() == Form.COUNTS ? new EnrolmentCounts(known.schools()) : new EnrolmentRows(known.schools());
            case "dropout" -> new DropoutRows();
            case "early_childhood" -> table.form() == Form.COUNTS ? new ScreeningCounts() : new ChildRows();
            case "population" -> new PopulationRows();
            case "learning" -> new LearningRows();
            default -> throw new IllegalArgumentException("No curator for dataset [" + card.id() + "]");
        };
    }
}

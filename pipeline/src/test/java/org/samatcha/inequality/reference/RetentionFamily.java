package org.samatcha.inequality.reference;

import org.samatcha.inequality.flow.ApparentRetention;

/** Apparent retention from upper secondary 1 to 3, in percent, of counts that the statistical office prints. */
final class RetentionFamily implements ReferenceFamily {

    @Override
    public String family() {
        return "apparent-retention";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        int year = Integer.parseInt(row.output());
        String[] grades = row.inputColumns().split("G12");
        return Answer.closedForm(100
                * ApparentRetention.of(
                        Inline.number(grades[1], Integer.toString(year)),
                        Inline.number(grades[0], Integer.toString(year - 2))));
    }
}

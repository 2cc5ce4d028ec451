package org.samatcha.inequality.reference;

import org.samatcha.inequality.participation.Parity;

/** Parity of girls and boys, of indicators and of two given numbers. */
final class ParityFamily implements ReferenceFamily {

    @Override
    public String family() {
        return "parity";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        Parity parity = row.inputFile().equals("inline")
                ? Parity.of(Inline.number(row.inputColumns(), "female"), Inline.number(row.inputColumns(), "male"))
                : ofIndicator(row.output().replaceFirst("GPIA?_", ""));
        if (row.output().startsWith("parity_")) {
            return new Answer.Word(Boolean.toString(parity.band() == Parity.Band.PARITY));
        }
        return Answer.closedForm(row.output().startsWith("GPIA") ? parity.adjusted() : parity.index());
    }

    private static Parity ofIndicator(String output) {
        return Parity.of(UisFamily.value(output, "F"), UisFamily.value(output, "M"));
    }
}

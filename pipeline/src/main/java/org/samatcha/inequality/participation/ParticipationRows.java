package org.samatcha.inequality.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.samatcha.inequality.MeasureRow;

/**
 * Participation of girls, boys and all, and their parity, as rows.
 *
 * <p>Every indicator of {@link Participation} has the variant {@code of/sex} with the sexes {@code all}, {@code female}
 * and {@code male}; {@code gpi} and {@code gpia} have {@code measure/of}, for every rate and for school life.
 */
public final class ParticipationRows {

    private ParticipationRows() {}

    public static List<MeasureRow> of(Participation all, Participation female, Participation male) {
        List<MeasureRow> rows = new ArrayList<>();
        List<UisValue> girls = female.all();
        List<UisValue> boys = male.all();
        rows.addAll(of(all.all(), "all"));
        rows.addAll(of(girls, "female"));
        rows.addAll(of(boys, "male"));
        for (int i = 0; i < girls.size(); i++) {
            if (!girls.get(i).measure().equals("out_of_school_number")) {
                rows.addAll(parity(girls.get(i), boys.get(i)));
            }
        }
        return List.copyOf(rows);
    }

    private static List<MeasureRow> of(List<UisValue> values, String sex) {
        return values.stream()
                .map(v -> new MeasureRow(
                        v.measure(),
                        v.of() + "/" + sex,
                        v.value(),
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        v.isOk() ? 1 : 0,
                        v.isOk() ? 0 : 1,
                        v.status(),
                        v.note()))
                .toList();
    }

    private static List<MeasureRow> parity(UisValue girls, UisValue boys) {
        String variant = girls.measure() + "/" + girls.of();
        if (!girls.isOk() || !boys.isOk()) {
            String why = girls.isOk() ? boys.note() : girls.note();
            return List.of(
                    MeasureRow.missing("gpi", variant, 0, 2, why), MeasureRow.missing("gpia", variant, 0, 2, why));
        }
        Parity parity = Parity.of(girls.value(), boys.value());
        if (parity.band() == Parity.Band.UNDEFINED) {
            String why = boys.value() == 0 ? "the value of boys is zero" : "a value is negative";
            return List.of(
                    MeasureRow.notApplicable("gpi", variant, 2, 0, why),
                    MeasureRow.notApplicable("gpia", variant, 2, 0, why));
        }
        String band = band(parity.band(), girls.measure());
        return List.of(row("gpi", variant, parity.index(), band), row("gpia", variant, parity.adjusted(), band));
    }

    private static MeasureRow row(String measure, String variant, double value, String note) {
        return new MeasureRow(
                measure, variant, value, Double.NaN, Double.NaN, Double.NaN, 2, 0, MeasureRow.Status.OK, note);
    }

    private static String band(Parity.Band band, String measure) {
        boolean adverse = List.of("out_of_school_rate", "out_of_school_rate_legacy", "over_age", "repeaters_share")
                .contains(measure);
        return switch (band) {
            case PARITY -> "parity (0.97 to 1.03)";
            case FIRST_BEHIND -> adverse ? "boys are worse off" : "girls are behind";
            case SECOND_BEHIND -> adverse ? "girls are worse off" : "boys are behind";
            case UNDEFINED -> band.name().toLowerCase(Locale.ROOT);
        };
    }
}

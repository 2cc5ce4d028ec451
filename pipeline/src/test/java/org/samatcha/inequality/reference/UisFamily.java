package org.samatcha.inequality.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samatcha.inequality.participation.Participation;
import org.samatcha.inequality.participation.Population;
import org.samatcha.inequality.participation.PupilCount;
import org.samatcha.inequality.participation.SchoolSystem;
import org.samatcha.inequality.participation.UisValue;

/**
 * Participation indicators of invented pupils and inhabitants; the reference prints percent, our rates are fractions.
 */
final class UisFamily implements ReferenceFamily {

    private static final Pattern OF_LEVEL =
            Pattern.compile("(GER|NER|ANER|TNER|GIRLG|SDG4\\.1\\.5_overage|percent_repeaters|OOS_number|OOS_rate)_"
                    + "([a-z_]+?|age6_14)(_legacy.*)?");

    @Override
    public String family() {
        return "uis-participation";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        return Answer.closedForm(value(row.output(), row.args().replace("sex=", "")));
    }

    /** The value that the reference calls {@code output}, for sex F, M or T. */
    static double value(String output, String sex) {
        boolean inItsUnit = output.startsWith("SLE") || output.startsWith("OOS_number");
        UisValue value = participation(sex).all().stream()
                .filter(v -> (v.measure() + " " + v.of()).equals(ours(output)))
                .findFirst()
                .orElseThrow();
        return inItsUnit ? value.value() : 100 * value.value();
    }

    private static String ours(String output) {
        Matcher ofLevel = OF_LEVEL.matcher(output);
        if (ofLevel.matches()) {
            Map<String, String> names = new HashMap<>(Map.of(
                    "SDG4.1.5_overage", "over_age",
                    "percent_repeaters", "repeaters_share",
                    "OOS_number", "out_of_school_number",
                    "OOS_rate", ofLevel.group(3) == null ? "out_of_school_rate" : "out_of_school_rate_legacy"));
            List.of("GER", "NER", "ANER", "TNER", "GIRLG").forEach(name -> names.put(name, lower(name)));
            return names.get(ofLevel.group(1)) + " " + ofLevel.group(2).replace("age6_14", "ages_6_14");
        }
        if (output.startsWith("ASER_")) {
            return "aser age_" + output.substring(5);
        }
        return switch (output) {
            case "GIR_grade1" -> "gir primary";
            case "NIR_grade1" -> "nir primary";
            case "SDG4.2.2_ANER_one_year_before(age5)" -> "sdg_4_2_2 age_5";
            case "SLE_primary_to_upper_secondary(ages6-17)" -> "sle ages_6_17";
            default -> throw new IllegalArgumentException(output);
        };
    }

    private static String lower(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    private static Participation participation(String sex) {
        List<PupilCount> pupils = ReferenceRow.table("uis_enrolment_A.csv").stream()
                .filter(r -> sex.equals("T") || r.get("sex").equals(sex))
                .map(r -> new PupilCount(
                        r.get("level"),
                        Integer.parseInt(r.get("grade")),
                        Integer.parseInt(r.get("age")),
                        Double.parseDouble(r.get("enrolled")),
                        Double.parseDouble(r.get("repeaters"))))
                .toList();
        Map<Integer, Double> people = new HashMap<>();
        ReferenceRow.table("uis_population_A.csv").stream()
                .filter(r -> sex.equals("T") || r.get("sex").equals(sex))
                .forEach(r -> people.merge(
                        Integer.parseInt(r.get("age")), Double.parseDouble(r.get("population")), Double::sum));
        return new Participation(SchoolSystem.thailand(), pupils, new Population(people));
    }
}

package org.samatcha.inequality.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.samatcha.base.Direction;
import org.samatcha.inequality.GroupMeasures;
import org.samatcha.inequality.MeasureRow;
import org.samatcha.inequality.gap.GapMeasures;
import org.samatcha.inequality.groups.Comparison;
import org.samatcha.inequality.groups.Group;
import org.samatcha.inequality.groups.Groups;
import org.samatcha.inequality.groups.MeasuredRows;
import org.samatcha.inequality.groups.Scale;

/** The input of a row of the reference table: its columns by role, for example {@code est=oos_pct;se=oos_se}. */
final class ReferenceInput {

    private static final Map<String, List<MeasureRow>> COMPUTED = new HashMap<>();
    private static final Pattern REFERENCE = Pattern.compile("reference(?:_row)?=(?:SA)?(\\d+)");

    private final ReferenceRow row;
    private final List<CSVRecord> table;
    private final Map<String, String> roles = new HashMap<>();

    ReferenceInput(ReferenceRow row) {
        this.row = row;
        this.table = ReferenceRow.table(row.inputFile().replaceAll(" .*", ""));
        for (String role : row.inputColumns().split("[;,] *")) {
            String[] pair = role.split("=", 2);
            roles.put(pair[0].trim(), pair.length == 2 ? pair[1].trim() : "");
        }
    }

    int size() {
        return table.size();
    }

    boolean has(String role) {
        return roles.containsKey(role);
    }

    /** Values of a column, or of {@code column/100}, or of {@code -column}. */
    double[] column(String role) {
        String expression = roles.get(role);
        double divisor = expression.endsWith("/100") ? 100 : 1;
        double sign = expression.startsWith("-") ? -1 : 1;
        String name = expression.replaceAll("^-|/100$", "");
        return table.stream()
                .mapToDouble(record -> sign * Double.parseDouble(record.get(name)) / divisor)
                .toArray();
    }

    static double[] shares(double[] populations) {
        double total = Arrays.stream(populations).sum();
        return Arrays.stream(populations).map(n -> n / total).toArray();
    }

    /** Groups on the scale of per cent with the roles est, se, pop and, if there, order. */
    Groups groups() {
        double[] estimates = column("est");
        double[] errors = column("se");
        double[] populations = column("pop");
        double[] orders = has("order") ? column("order") : new double[0];
        List<Group> groups = IntStream.range(0, size())
                .mapToObj(j -> Group.of(label(j + 1), estimates[j], errors[j], populations[j])
                        .withOrder(orders.length == 0 ? Double.NaN : orders[j]))
                .toList();
        Matcher reference = REFERENCE.matcher(row.args());
        return Groups.of(
                groups,
                Scale.HUNDRED,
                row.args().contains("favourable=1") ? Direction.FAVOURABLE : Direction.ADVERSE,
                reference.find() ? label(Integer.parseInt(reference.group(1))) : "");
    }

    private static String label(int number) {
        return "row " + number;
    }

    /** The row that the command would print; {@code draws} of 0 for closed forms, otherwise gaps only. */
    MeasureRow measured(String measure, String variant, int draws) {
        String key = String.join("|", row.inputFile(), row.inputColumns(), row.args(), Integer.toString(draws));
        return COMPUTED
                .computeIfAbsent(
                        key,
                        k -> MeasuredRows.of(
                                new Comparison(groups(), 0.95, draws),
                                draws == 0 ? GroupMeasures.all() : GapMeasures.all()))
                .stream()
                .filter(found ->
                        found.measure().equals(measure) && found.variant().equals(variant))
                .findFirst()
                .orElseThrow();
    }

    static double output(MeasureRow measured, String output) {
        return switch (output) {
            case "estimate" -> measured.estimate();
            case "se" -> measured.se();
            case "lower" -> measured.lower();
            case "upper" -> measured.upper();
            default -> throw new IllegalArgumentException("No output " + output);
        };
    }
}

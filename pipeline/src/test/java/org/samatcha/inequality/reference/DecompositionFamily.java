package org.samatcha.inequality.reference;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.samatcha.inequality.decomposition.AtkinsonDecomposition;
import org.samatcha.inequality.decomposition.GeDecomposition;
import org.samatcha.inequality.decomposition.GiniDecomposition;
import org.samatcha.inequality.decomposition.Kitagawa;

/** Decompositions of IC2 over four invented zones, and Kitagawa's of two years. */
final class DecompositionFamily implements ReferenceFamily {

    @Override
    public String family() {
        return "decomposition";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        return Answer.closedForm(row.function().startsWith("Kitagawa") ? kitagawa(row.output()) : overZones(row));
    }

    private static double overZones(ReferenceRow row) {
        ReferenceInput input = new ReferenceInput(row);
        double[] y = input.column("x");
        double[] weights = ReferenceInput.shares(input.column("w"));
        List<String> zones = IntStream.range(0, y.length)
                .mapToObj(j -> "Z" + (int) Math.ceil((j + 1) / 7.0))
                .toList();
        double parameter = Double.parseDouble(row.args().replaceAll(".*=", ""));
        return switch (row.function()) {
            case "IC2::decompGEI" -> of(row.output(), GeDecomposition.of(parameter, y, weights, zones));
            case "IC2::decompSGini(BM)" ->
                of(row.output(), GiniDecomposition.byBhattacharyaMahalanobis(y, weights, zones));
            case "IC2::decompAtkinson(BDA)" ->
                of(row.output(), AtkinsonDecomposition.byMeans(parameter, y, weights, zones));
            default -> throw new IllegalArgumentException("No function " + row.function());
        };
    }

    private static double of(String output, GeDecomposition parts) {
        return switch (output) {
            case "index" -> parts.total();
            case "within" -> parts.within();
            case "between" -> parts.between();
            default ->
                output.startsWith("GE_")
                        ? parts.index().get(output.substring(3))
                        : parts.contribution().get(output.substring(8));
        };
    }

    private static double of(String output, GiniDecomposition parts) {
        return switch (output) {
            case "index" -> parts.total();
            case "within" -> parts.within();
            case "between" -> parts.between();
            case "overlap" -> parts.rest();
            default -> throw new IllegalArgumentException("No output " + output);
        };
    }

    private static double of(String output, AtkinsonDecomposition parts) {
        return switch (output) {
            case "index" -> parts.total();
            case "within" -> parts.within();
            case "between" -> parts.between();
            case "cross" -> parts.cross();
            default -> throw new IllegalArgumentException("No output " + output);
        };
    }

    private static double kitagawa(String output) {
        List<CSVRecord> first = ReferenceRow.table("hoi_cells_A.csv");
        List<CSVRecord> second = ReferenceRow.table("hoi_cells_A_year2.csv");
        Kitagawa parts = Kitagawa.of(
                numbers(first, "covered"), numbers(first, "n"), numbers(second, "covered"), numbers(second, "n"));
        return switch (output) {
            case "R1" -> parts.first();
            case "R2" -> parts.second();
            case "difference" -> parts.difference();
            case "rate_effect" -> parts.rateEffect();
            case "composition_effect" -> parts.compositionEffect();
            default -> throw new IllegalArgumentException("No output " + output);
        };
    }

    private static double[] numbers(List<CSVRecord> table, String column) {
        return table.stream()
                .mapToDouble(record -> Double.parseDouble(record.get(column)))
                .toArray();
    }
}

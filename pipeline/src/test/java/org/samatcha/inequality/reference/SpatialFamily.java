package org.samatcha.inequality.reference;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.samatcha.inequality.spatial.Moran;
import org.samatcha.inequality.spatial.Neighbours;

/** Moran's I, its moments, Geary's C and the local form, over invented districts and borders. */
final class SpatialFamily implements ReferenceFamily {

    private final List<CSVRecord> districts = ReferenceRow.table("districts_A.csv");
    private final List<String> names =
            districts.stream().map(r -> r.get("district")).toList();
    private final Neighbours neighbours = Neighbours.among(
            names,
            ReferenceRow.table("adjacency_A.csv").stream()
                    .map(r -> new Neighbours.Border(r.get("a"), r.get("b")))
                    .toList());

    @Override
    public String family() {
        return "spatial";
    }

    @Override
    public Answer answer(ReferenceRow row) {
        String column = row.inputColumns().contains("oos_pct") ? "oos_pct" : "ece_pct";
        Moran moran = Moran.of(
                districts.stream()
                        .mapToDouble(r -> Double.parseDouble(r.get(column)))
                        .toArray(),
                neighbours);
        return Answer.closedForm(
                switch (row.output()) {
                    case "I" -> moran.i();
                    case "expected" -> moran.expected();
                    case "var_randomisation" -> moran.varianceRandomisation();
                    case "z_randomisation" -> moran.zRandomisation();
                    case "var_normal" -> moran.varianceNormal();
                    case "z_normal" -> moran.zNormal();
                    case "geary_C" -> moran.gearyC();
                    default -> moran.local().get(names.indexOf(row.output()));
                });
    }
}

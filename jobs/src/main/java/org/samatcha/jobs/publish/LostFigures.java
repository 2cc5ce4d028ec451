package org.samatcha.jobs.publish;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.samatcha.indicator.FigureKey;
import org.samatcha.indicator.Indicators;
import org.samatcha.jobs.keep.Warehouse;

/** Figures whose small counts could be worked out from earlier releases already, so that hiding them helps no more. */
public record LostFigures(List<FigureKey> figures) {

    private static final int MOST_PRINTED = 10;
    private static final String FILE = "told-by-earlier-releases.csv";

    /** Prints some of them, and lists all in the folder of the run, which is not published. */
    public void tell(Warehouse warehouse, String runId, PrintWriter out) throws IOException {
        if (figures.isEmpty()) {
            return;
        }
        out.println(
                "Earlier releases of this warehouse tell small counts that nothing can hide any more. In this release"
                        + " they are hidden from whoever has no other; figures with such counts: " + figures.size());
        figures.stream().limit(MOST_PRINTED).forEach(figure -> out.println("  " + text(figure)));
        StringBuilder csv = new StringBuilder("table,indicator,area_code,year,dimension,category\n");
        figures.forEach(figure -> csv.append(table(figure))
                .append(',')
                .append(String.join(
                        ",",
                        figure.indicator(),
                        figure.areaCode(),
                        Integer.toString(figure.year()),
                        figure.dimension(),
                        figure.category()))
                .append('\n'));
        Path list = new Path(warehouse.run(runId), FILE);
        warehouse.writeText(list, csv.toString());
        out.println("All are listed in " + warehouse.shown(list) + ". If an earlier release was never given to anybody,"
                + " remove its folder and run again.");
    }

    private static String text(FigureKey figure) {
        return table(figure) + ": " + figure.indicator() + " " + figure.areaCode() + " " + figure.year() + " "
                + figure.dimension() + " [" + figure.category() + "]";
    }

    private static String table(FigureKey figure) {
        return Indicators.all().stream()
                        .anyMatch(indicator -> indicator.card().id().equals(figure.indicator()))
                ? "indicators"
                : "flows";
    }
}

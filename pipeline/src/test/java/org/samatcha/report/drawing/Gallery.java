package org.samatcha.report.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.samatcha.report.chart.ChartSpec;

/** Writes every form as a picture, so that people can look: {@code target/gallery/*.png} and {@code *.svg}. */
final class Gallery {

    private Gallery() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Demo.charts());
    }

    static void write(Path folder, Map<String, ChartSpec> demo) throws IOException {
        Files.createDirectories(folder);
        Charts charts = new Charts(Demo.typeface());
        for (Map.Entry<String, ChartSpec> form : demo.entrySet()) {
            Files.write(folder.resolve(form.getKey() + ".png"), charts.png(form.getValue()));
            Files.writeString(folder.resolve(form.getKey() + ".svg"), charts.svg(form.getValue(), form.getKey()));
        }
    }
}

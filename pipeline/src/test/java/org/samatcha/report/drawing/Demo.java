package org.samatcha.report.drawing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.samatcha.base.AreaLevel;
import org.samatcha.base.Language;
import org.samatcha.catalog.AreaNames;
import org.samatcha.report.chart.Caption;
import org.samatcha.report.chart.Caterpillar;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.gallery.Examples;

/** The examples of the gallery in Thai, and the typeface of the reports. */
public final class Demo {

    public static final List<String> DISTRICTS = AreaNames.builtIn().stream()
            .filter(area -> area.level() == AreaLevel.DISTRICT)
            .map(area -> area.name().th())
            .toList();

    private static final Examples EXAMPLES = new Examples(Language.TH);

    private Demo() {}

    public static Typeface typeface() {
        return Loaded.TYPEFACE;
    }

    /** Each form by the name of its picture. */
    public static Map<String, ChartSpec> charts() {
        return EXAMPLES.charts();
    }

    public static Caterpillar caterpillar() {
        return EXAMPLES.caterpillar();
    }

    /** Words around a chart, with this title. */
    public static Caption caption(String title) {
        Caption other = caterpillar().caption();
        return new Caption(Language.TH, title, other.subtitle(), other.alt(), other.source(), other.note());
    }

    private static final class Loaded {
        static final Typeface TYPEFACE =
                Typeface.load(Path.of(System.getProperty("samatcha.root", "."), "reports-templates/fonts"));
    }
}

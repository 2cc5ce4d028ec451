package org.samatcha.report.chart;

import java.util.List;
import org.samatcha.base.Language;

/**
 * Rates against the size they rest on, with control limits that come in as data (over-dispersed or not): only what lies
 * outside differs by more than chance. Areas compared as anything but similar are named.
 *
 * @param sizeLabel what the size counts, for example "children aged 3 to 5"
 * @param centre the overall rate, with its label
 */
public record Funnel(
        Caption caption,
        ValueFormat format,
        String sizeLabel,
        ReferenceLine centre,
        List<Limits> limits,
        List<Dot> dots)
        implements ChartSpec {

    public Funnel {
        limits = List.copyOf(limits);
        dots = List.copyOf(dots);
    }

    /** One pair of limits, for example 95 %, from small sizes to large. */
    public record Limits(String label, List<Limit> points) {
        public Limits {
            points = List.copyOf(points);
        }
    }

    /** The limits at one size. */
    public record Limit(double size, double lower, double upper) {}

    /** One area; {@code size} is above zero. */
    public record Dot(String label, double size, ChartValue value, Comparison compared) {
        public Dot {
            if (!(size > 0)) {
                throw new IllegalArgumentException(
                        label + " has the size " + size + "; a logarithmic axis starts above 0");
            }
        }
    }

    @Override
    public ChartTable table() {
        Language language = caption.language();
        return new ChartTable(
                List.of(
                        ChartWord.AREA.in(language),
                        sizeLabel,
                        ChartWord.of(format).in(language),
                        ChartWord.COMPARED.in(language)),
                dots.stream()
                        .map(dot -> List.of(
                                dot.label(),
                                ValueFormat.COUNT.text(dot.size()),
                                ChartTable.cell(dot.value(), format, language),
                                dot.value() instanceof ChartValue.Known
                                        ? ChartWord.of(dot.compared()).in(language)
                                        : "–"))
                        .toList());
    }
}

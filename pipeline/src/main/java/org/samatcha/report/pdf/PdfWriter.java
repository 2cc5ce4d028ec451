package org.samatcha.report.pdf;

import java.io.OutputStream;
import java.util.Map;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.drawing.Typeface;

/** Writes XHTML pages as tagged PDF (PDF/UA-1 and PDF/A-2a) with shaped, searchable Thai. */
public final class PdfWriter {

    public PdfWriter(Typeface typeface) {}

    /** {@code charts}: what {@code <object type="chart" data="id">} stands for. */
    public void write(String xhtml, Map<String, ChartSpec> charts, OutputStream out, DocumentFacts facts) {
        throw new UnsupportedOperationException();
    }
}

package org.samatcha.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.drawing.ChartDrawing;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.drawing.Typeface;
import org.samatcha.report.drawing.Typeface.Weight;
import org.w3c.dom.Element;

/**
 * Writes XHTML pages as tagged PDF (PDF/UA-1 and PDF/A-2a) with shaped, searchable Thai and vector charts.
 *
 * <p>The page's style sheet is CSS 2.1 with paged media, its font family {@value Typeface#FAMILY}. Bookmarks come from
 * h1 and h2. Nothing is fetched from anywhere. The same input gives the same bytes. Safe for use by several threads.
 */
public final class PdfWriter {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** More than any report has figures. */
    private static final int MOST_ATTEMPTS = 12;

    private final Typeface typeface;
    private final Charts charts;
    private final Map<Weight, FontFile> files = new EnumMap<>(Weight.class);

    public PdfWriter(Typeface typeface) {
        this.typeface = typeface;
        this.charts = new Charts(typeface);
        for (Weight weight : Weight.values()) {
            files.put(weight, new FontFile(typeface, weight));
        }
    }

    /**
     * @param xhtml a well-formed page
     * @param specs what each {@code <object type="chart" data="id"></object>} of the page stands for; its size and its
     *     alternative text come from here
     * @param out receives the document and is left open
     * @throws MissingGlyph when a text has a character that the font lacks
     */
    public void write(String xhtml, Map<String, ChartSpec> specs, OutputStream out, DocumentFacts facts)
            throws IOException {
        Map<String, ChartDrawing> drawings = new LinkedHashMap<>();
        specs.forEach((id, spec) -> drawings.put(id, charts.draw(spec)));
        Page page = new Page(xhtml, specs, drawings, facts);
        Optional<BlockOrder> order = Optional.of(BlockOrder.AS_WRITTEN);
        for (int left = MOST_ATTEMPTS; order.isPresent(); left--) {
            order = writeOrReorder(page, order.get(), left, out);
        }
    }

    private record Page(
            String xhtml, Map<String, ChartSpec> specs, Map<String, ChartDrawing> drawings, DocumentFacts facts) {

        boolean hasFloating() {
            return xhtml.contains("class=\"" + LaidOut.FLOATING + "\"");
        }
    }

    /** Writes the page in this order of its blocks, unless another leaves less blank before a figure: gives that. */
    private Optional<BlockOrder> writeOrReorder(Page page, BlockOrder order, int left, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(page, order, document)) {
            List<Integer> better =
                    page.hasFloating() && left > 0 ? LaidOut.of(renderer, order).better() : List.of();
            if (!better.isEmpty()) {
                return Optional.of(new BlockOrder(better));
            }
            renderer.createPDFWithoutClosing();
            Fixed.at(page.facts().created(), document);
            document.save(out);
            return Optional.empty();
        }
    }

    private PdfBoxRenderer renderer(Page page, BlockOrder order, PDDocument document) throws IOException {
        Clusters clusters = new Clusters();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer("Samatcha");
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new SpaceBreaker());
        Map<Weight, ShapedFont> fonts = fonts(document, clusters, builder);
        builder.addDOMMutator(order);
        builder.addDOMMutator(
                new PreparedPage(page.facts(), page.specs(), page.drawings(), files.get(Weight.REGULAR), clusters));
        builder.useObjectDrawerFactory(new ChartObjects(page.drawings(), new ShapedTextDrawer(typeface, fonts)));
        builder.withHtmlContent(page.xhtml(), null);
        return builder.buildPdfRenderer();
    }

    private Map<Weight, ShapedFont> fonts(PDDocument document, Clusters clusters, PdfRendererBuilder builder)
            throws IOException {
        Map<Weight, ShapedFont> fonts = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            ShapedFont font = new ShapedFont(document, files.get(weight), clusters);
            fonts.put(weight, font);
            builder.useFont(new PDFontSupplier(font), Typeface.FAMILY, weight.css(), FontStyle.NORMAL, false);
        }
        return fonts;
    }

    /** Draws the charts of a page where their elements stand. */
    private record ChartObjects(Map<String, ChartDrawing> drawings, ShapedTextDrawer text)
            implements FSObjectDrawerFactory {

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getAttribute("type").equals("chart");
        }

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            ChartDrawing drawing = drawings.get(element.getAttribute("data"));
            return (object, x, y, width, height, device, context, dots) -> {
                double scale = width / dots / drawing.width();
                device.drawWithGraphics((float) x, (float) y, (float) width / dots, (float) height / dots, graphics -> {
                    ((PdfBoxGraphics2D) graphics).setFontTextDrawer(text);
                    graphics.scale(scale, scale);
                    drawing.draw(graphics);
                });
                return Map.of();
            };
        }
    }
}

package org.samatcha.report.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samatcha.base.Language;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.gallery.Examples;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartsTest {

    private static final Charts CHARTS = new Charts(Demo.typeface());

    /** Every form in both languages, for example {@code th caterpillar}. */
    static List<String> forms() {
        return Stream.of(Language.values())
                .flatMap(language -> Demo.charts().keySet().stream().map(form -> language.tag() + " " + form))
                .toList();
    }

    private static ChartSpec spec(String form) {
        String[] parts = form.split(" ");
        return new Examples(Language.valueOf(parts[0].toUpperCase(Locale.ROOT)))
                .charts()
                .get(parts[1]);
    }

    @Test
    void everyFormIsInTheGallery() {
        Set<String> drawn = Demo.charts().values().stream()
                .map(spec -> spec.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = Arrays.stream(ChartSpec.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, drawn);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingIsDrawnOutsideTheChart(String form) {
        ChartDrawing drawing = CHARTS.draw(spec(form));
        int margin = 30;
        int scale = 2;
        BufferedImage image = new BufferedImage(
                (int) (drawing.width() + 2 * margin) * scale,
                (int) (drawing.height() + 2 * margin) * scale,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        graphics.translate(margin, margin);
        drawing.draw(graphics);
        int inside = (margin - 2) * scale;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                boolean outside =
                        x < inside || y < inside || x >= image.getWidth() - inside || y >= image.getHeight() - inside;
                if (outside && image.getRGB(x, y) != Color.WHITE.getRGB()) {
                    throw new AssertionError(form + " draws at " + (x / scale - margin) + ", " + (y / scale - margin)
                            + " of " + drawing.width() + " × " + drawing.height());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noTwoLabelsCover(String form) {
        List<SvgTexts.Text> texts = SvgTexts.of(svg(form));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int k = 0; k < i; k++) {
                var shared = texts.get(i).box().createIntersection(texts.get(k).box());
                if (shared.getWidth() > 0.5 && shared.getHeight() > 0.5) {
                    wrong.add(texts.get(k).text() + " × " + texts.get(i).text());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aPictureTellsItsTitleAndDescriptionToScreenReaders(String form) {
        Element svg = svg(form).getDocumentElement();
        assertEquals("img", svg.getAttribute("role"));
        assertEquals(spec(form).caption().language().tag(), svg.getAttribute("lang"));
        assertEquals("x-title x-desc", svg.getAttribute("aria-labelledby"));
        Element title = (Element) svg.getElementsByTagName("title").item(0);
        assertEquals("x-title", title.getAttribute("id"));
        assertEquals(spec(form).caption().title(), title.getTextContent());
        assertEquals(
                spec(form).caption().alt(),
                svg.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void idsOfTwoPicturesInOnePageDiffer() {
        String first = CHARTS.svg(Demo.caterpillar(), "one");
        String second = CHARTS.svg(Demo.caterpillar(), "two");
        assertTrue(first.contains("id=\"one-clipPath"));
        assertFalse(second.contains("\"one-"));
        assertEquals(first, second.replace("two-", "one-"));
    }

    @Test
    void anIdThatHtmlCannotUseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CHARTS.svg(Demo.caterpillar(), "รูปที่ 1"));
    }

    @Test
    void labelsStayTextInThePagesFont() {
        String svg = CHARTS.svg(Demo.caterpillar(), "x");
        assertTrue(svg.startsWith("<svg "));
        assertFalse(svg.contains("Dialog"), "a font that is not ours");
        Set<String> texts = SvgTexts.of(SvgTexts.parse(svg)).stream()
                .map(SvgTexts.Text::text)
                .collect(Collectors.toSet());
        assertTrue(texts.containsAll(Demo.DISTRICTS));
        assertTrue(texts.containsAll(List.of("ไม่เปิดเผย", "ไม่มีข้อมูล", "จังหวัด 62.0")));
    }

    @Test
    void aPngHasThreePixelsForEachPoint() throws IOException {
        byte[] png = CHARTS.png(Demo.caterpillar());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(Math.round((Theme.WIDTH + 24) * 3), image.getWidth());
        assertArrayEquals(png, CHARTS.png(Demo.caterpillar()), "drawn the same again");
    }

    @Test
    void moreRowsMakeAHigherChart() {
        var all = Demo.caterpillar();
        var few = new org.samatcha.report.chart.Caterpillar(
                all.caption(), all.format(), all.province(), all.rows().subList(0, 5));
        assertEquals(
                26 * 13 - 5 * 17, CHARTS.draw(all).height() - CHARTS.draw(few).height(), 1e-9);
    }

    private static Document svg(String form) {
        return SvgTexts.parse(CHARTS.svg(spec(form), "x"));
    }
}

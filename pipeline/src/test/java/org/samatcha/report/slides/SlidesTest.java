package org.samatcha.report.slides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.samatcha.base.Language;
import org.samatcha.base.Numerals;
import org.samatcha.report.annex.ZipTimes;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.document.Headline;
import org.samatcha.report.drawing.Charts;
import org.samatcha.report.drawing.Demo;

class SlidesTest {

    private static final ChartSpec CHART = Demo.caterpillar();

    @Test
    void everyWordIsTextAndThePictureHasItsAlternativeText() throws IOException {
        try (XMLSlideShow show = read(deck())) {
            XSLFSlide headlines = show.getSlides().get(1);
            assertEquals("ระเบียบวาระที่ 1", headlines.getTitle());
            assertTrue(text(headlines).contains("ร้อยละ 75.3"));
            XSLFSlide chart = show.getSlides().get(2);
            assertEquals(CHART.caption().title(), chart.getTitle());
            XSLFPictureShape picture = only(chart, XSLFPictureShape.class);
            assertEquals(
                    CHART.caption().alt(),
                    ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().getDescr());
            XSLFTable table = only(chart, XSLFTable.class);
            assertEquals("กระนวน", table.getCell(1, 0).getText());
            assertEquals(12, table.getNumberOfRows());
        }
    }

    @Test
    void nothingStandsOutsideTheSlideAndEverySlideHasATitleOfItsOwn() throws IOException {
        try (XMLSlideShow show = read(deck())) {
            Rectangle2D page = new Rectangle2D.Double(0, 0, 960, 540);
            for (XSLFSlide slide : show.getSlides()) {
                assertFalse(slide.getTitle().isBlank());
                for (XSLFShape shape : slide.getShapes()) {
                    assertTrue(page.contains(shape.getAnchor()), slide.getTitle() + " " + shape.getAnchor());
                }
            }
            double opening =
                    show.getSlides().get(0).getPlaceholder(0).getAnchor().getY();
            double other = show.getSlides().get(1).getPlaceholder(0).getAnchor().getY();
            assertTrue(opening > other + 50, opening + " and " + other);
        }
    }

    @Test
    void equalContentsGiveEqualBytes() throws Exception {
        byte[] first = deck();
        Thread.sleep(2100); // a ZIP file counts two seconds as one moment
        assertArrayEquals(first, deck());
    }

    private static byte[] deck() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            show.getProperties().getCoreProperties().setModified(Optional.of(new Date(0)));
            Deck deck = new Deck(show, Language.TH, Numerals.ARABIC);
            deck.opening("ตัวเลขสำคัญ", List.of("สมัชชา"), Optional.of("ข้อมูลสังเคราะห์"));
            deck.headlines(
                    "ระเบียบวาระที่ 1",
                    List.of(
                            new Headline(
                                    "a",
                                    "ร้อยละ 75.3",
                                    "ของเด็กเป้าหมายมีพัฒนาการสมวัย",
                                    "หลักฐานหนักแน่น",
                                    "",
                                    "",
                                    ""),
                            new Headline("b", "", "ไม่แสดงข้อความ", "", "", "", "")),
                    "ชุดข้อมูล");
            deck.chart("ระเบียบวาระที่ 1", CHART, new Charts(Demo.typeface()).picture(CHART), "ชุดข้อมูล");
            deck.closing("อ่านอย่างไร", List.of("ไม่เปิดเผย"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return ZipTimes.fixed(out.toByteArray());
        }
    }

    private static XMLSlideShow read(byte[] bytes) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes));
    }

    private static <T extends XSLFShape> T only(XSLFSlide slide, Class<T> type) {
        return slide.getShapes().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String text(XSLFSlide slide) {
        StringBuilder text = new StringBuilder();
        slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .forEach(shape -> text.append(((XSLFTextShape) shape).getText()).append('\n'));
        return text.toString();
    }
}

package org.samatcha.report.slides;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.samatcha.base.Language;
import org.samatcha.base.Numerals;
import org.samatcha.report.chart.ChartSpec;
import org.samatcha.report.document.Headline;
import org.samatcha.report.slides.Ink.Look;

/** Puts words, pictures and tables on wide slides (960 × 540 points). Every slide has a title, for screen readers. */
final class Deck {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;
    private static final double MARGIN = 40;
    private static final double TOP = 132;
    private static final double BOTTOM = 500;

    private final XMLSlideShow show;
    private final Ink ink;

    Deck(XMLSlideShow show, Language language, Numerals numerals) {
        this.show = show;
        this.ink = new Ink(language, numerals);
        show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
    }

    void opening(String title, List<String> lines, Optional<String> warning) {
        XSLFSlide slide = slide(title, Look.OPENING, box(MARGIN, 130, WIDTH - 2 * MARGIN, 130));
        bar(slide, box(0, 0, WIDTH, 18));
        ink.paragraphs(text(slide, box(MARGIN, 270, WIDTH - 2 * MARGIN, 120)), lines, Look.BODY);
        warning.ifPresent(words -> {
            XSLFAutoShape ground = bar(slide, box(MARGIN, 420, WIDTH - 2 * MARGIN, 54));
            ground.setFillColor(new Color(0x80, 0x16, 0x50));
            ink.paragraphs(ground, List.of(words), Look.WARNING);
        });
    }

    /** The headlines side by side. */
    void headlines(String title, List<Headline> headlines, String footer) {
        XSLFSlide slide = slide(title, Look.TITLE, titleBox());
        double gap = 24;
        double width = (WIDTH - 2 * MARGIN - gap * (headlines.size() - 1)) / headlines.size();
        for (int i = 0; i < headlines.size(); i++) {
            Headline headline = headlines.get(i);
            double left = MARGIN + i * (width + gap);
            bar(slide, box(left, TOP + 8, width, 4));
            XSLFTextShape card = text(slide, box(left, TOP + 16, width, BOTTOM - TOP - 30));
            if (headline.isWithheld()) {
                ink.paragraphs(card, List.of(headline.sentence()), Look.CARD);
            } else {
                ink.paragraph(card, headline.number(), Look.NUMBER);
                ink.paragraph(card, headline.sentence(), Look.CARD);
                ink.paragraph(card, headline.strength(), Look.NOTE);
            }
        }
        footer(slide, footer);
    }

    /** The chart as a picture with its alternative text; its first and last rows as a table that can be edited. */
    void chart(String agenda, ChartSpec spec, byte[] png, String footer) {
        XSLFSlide slide = slide(spec.caption().title(), Look.TITLE, titleBox());
        ink.paragraphs(
                text(slide, box(MARGIN, 96, WIDTH - 2 * MARGIN, 30)),
                List.of(agenda + " · " + spec.caption().subtitle()),
                Look.SMALL);
        XSLFPictureShape picture = slide.createPicture(show.addPicture(png, PictureData.PictureType.PNG));
        Rectangle2D room = box(MARGIN, TOP, 540, BOTTOM - TOP);
        Rectangle2D size = picture.getAnchor();
        double scale = Math.min(room.getWidth() / size.getWidth(), room.getHeight() / size.getHeight());
        picture.setAnchor(box(
                room.getX() + (room.getWidth() - size.getWidth() * scale) / 2,
                room.getY(),
                size.getWidth() * scale,
                size.getHeight() * scale));
        Ink.describe(picture, spec.caption().alt());
        new ExcerptTable(ink).put(slide, spec.table(), box(MARGIN + 564, TOP, WIDTH - 2 * MARGIN - 564, BOTTOM - TOP));
        footer(slide, spec.caption().source() + " · " + footer);
    }

    void closing(String title, List<String> lines) {
        XSLFSlide slide = slide(title, Look.TITLE, titleBox());
        ink.paragraphs(text(slide, box(MARGIN, TOP, WIDTH - 2 * MARGIN, BOTTOM - TOP)), lines, Look.BODY);
    }

    private XSLFSlide slide(String title, Look look, Rectangle2D place) {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        XSLFTextShape shape = slide.getPlaceholder(0);
        shape.clearText();
        // A place of its own: without it, setting the anchor would move the titles of all slides.
        ((CTShape) shape.getXmlObject()).getSpPr().addNewXfrm();
        shape.setAnchor(place);
        ink.plain(shape);
        ink.paragraph(shape, title, look);
        return slide;
    }

    private void footer(XSLFSlide slide, String words) {
        ink.paragraphs(text(slide, box(MARGIN, 508, WIDTH - 2 * MARGIN, 22)), List.of(words), Look.FOOTER);
    }

    private XSLFTextShape text(XSLFSlide slide, Rectangle2D place) {
        XSLFTextShape shape = slide.createTextBox();
        shape.clearText();
        shape.setAnchor(place);
        ink.plain(shape);
        return shape;
    }

    private XSLFAutoShape bar(XSLFSlide slide, Rectangle2D place) {
        XSLFAutoShape bar = slide.createAutoShape();
        bar.setAnchor(place);
        bar.setFillColor(Ink.BLUE);
        bar.setLineColor(null);
        return bar;
    }

    private static Rectangle2D titleBox() {
        return box(MARGIN, 22, WIDTH - 2 * MARGIN, 74);
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }
}

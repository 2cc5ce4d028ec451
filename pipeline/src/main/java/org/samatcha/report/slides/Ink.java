package org.samatcha.report.slides;

import java.awt.Color;
import java.util.List;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.samatcha.base.Language;
import org.samatcha.base.Numerals;
import org.samatcha.report.drawing.Typeface;

/** How words look on a slide; the language is said, so that spelling and line breaks are right. */
record Ink(Language language, Numerals numerals) {

    static final Color BLUE = new Color(0x12, 0x43, 0x6D);
    private static final Color BLACK = new Color(0x22, 0x2B, 0x33);
    private static final Color MUTED = new Color(0x56, 0x61, 0x6B);

    /** Percent; room for the marks above and below Thai letters. */
    private static final double LINE_SPACING = 112;

    /** What a text is for. */
    enum Look {
        OPENING(40, true, BLUE),
        TITLE(26, true, BLUE),
        NUMBER(48, true, BLUE),
        CARD(24, false, BLACK),
        NOTE(17, false, MUTED),
        BODY(20, false, BLACK),
        SMALL(14, false, MUTED),
        FOOTER(10.5, false, MUTED),
        CELL(13, false, BLACK),
        HEAD(13, true, Color.WHITE),
        WARNING(18, true, Color.WHITE);

        private final double points;
        private final boolean isBold;
        private final Color color;

        Look(double points, boolean isBold, Color color) {
            this.points = points;
            this.isBold = isBold;
            this.color = color;
        }
    }

    void paragraphs(XSLFTextShape shape, List<String> lines, Look look) {
        shape.clearText();
        lines.forEach(line -> paragraph(shape, line, look));
    }

    void paragraph(XSLFTextShape shape, String line, Look look) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        paragraph.setSpaceAfter(-6.0);
        paragraph.setLineSpacing(LINE_SPACING);
        paragraph.setBullet(false);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(
                switch (language) {
                    case TH -> numerals.in(line);
                    case EN -> line;
                });
        run.setFontSize(look.points);
        run.setBold(look.isBold);
        run.setFontColor(look.color);
        for (FontGroup group : List.of(FontGroup.LATIN, FontGroup.EAST_ASIAN, FontGroup.COMPLEX_SCRIPT)) {
            run.setFontFamily(Typeface.FAMILY, group);
        }
        run.getRPr(true)
                .setLang(
                        switch (language) {
                            case TH -> "th-TH";
                            case EN -> "en-GB";
                        });
    }

    /** Text from the upper left corner, without the frame's own padding, smaller where it would not fit. */
    void plain(XSLFTextShape shape) {
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        shape.setWordWrap(true);
        shape.setTextAutofit(TextAutofit.NORMAL);
        shape.setLeftInset(0.0);
        shape.setRightInset(0.0);
        shape.setTopInset(0.0);
        shape.setBottomInset(0.0);
    }

    /** Gives a picture its alternative text. */
    static void describe(XSLFPictureShape picture, String alt) {
        ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(alt);
    }
}

package org.samatcha.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import org.samatcha.report.drawing.ThaiLineBreaks;

/** Lets a line break after white space and after the marks of {@link ThaiLineBreaks}, nowhere else. */
final class SpaceBreaker implements FSTextBreaker {

    private String text = "";
    private int next;

    @Override
    public void setText(String text) {
        this.text = text;
        this.next = 0;
    }

    /** The next break, the text's end as the last one, then −1. */
    @Override
    public int next() {
        while (next < text.length()) {
            char c = text.charAt(next++);
            if (c == ' ' || c == '\t' || c == '\n' || c == ThaiLineBreaks.BREAK) {
                return next;
            }
        }
        if (next == text.length() && next > 0) {
            next++;
            return text.length();
        }
        return -1;
    }
}

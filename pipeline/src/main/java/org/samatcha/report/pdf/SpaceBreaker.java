package org.samatcha.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import org.samatcha.report.drawing.ThaiLineBreaks;

/**
 * Lets a line break after white space and after the marks of {@link ThaiLineBreaks}, but not inside a date such as
 * {@code 24 พ.ย. 2566} or {@code พ.ศ. 2566}.
 */
final class SpaceBreaker implements FSTextBreaker {

    /** The most characters of a month's abbreviation before its first full stop. */
    private static final int MONTH = 3;

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
            if (c == ThaiLineBreaks.BREAK || isSpace(c) && !beforeYear() && !beforeMonth()) {
                return next;
            }
        }
        if (next == text.length() && next > 0) {
            next++;
            return text.length();
        }
        return -1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** After a full stop, before four digits. */
    private boolean beforeYear() {
        return next >= 2
                && text.charAt(next - 2) == '.'
                && next + 4 <= text.length()
                && text.substring(next, next + 4).chars().allMatch(SpaceBreaker::isDigit);
    }

    /** After a digit, before a short abbreviation of Thai letters, which may be clusters. */
    private boolean beforeMonth() {
        if (next < 2 || !isDigit(text.charAt(next - 2))) {
            return false;
        }
        int at = next;
        for (int letters = 0; letters < MONTH && at < text.length(); letters++) {
            int codePoint = text.codePointAt(at);
            if (codePoint == '.') {
                return letters > 0;
            }
            if (codePoint < 0x0E01) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return at < text.length() && text.charAt(at) == '.';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9' || c >= 0x0E50 && c <= 0x0E59;
    }
}

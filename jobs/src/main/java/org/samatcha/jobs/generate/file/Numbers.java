package org.samatcha.jobs.generate.file;

/** Numbers as offices write them. */
final class Numbers {

    private Numbers() {}

    /** 1234567 as 1,234,567. */
    static String withCommas(long number) {
        String digits = Long.toString(number);
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** 123 as ๑๒๓. */
    static String thaiDigits(String text) {
        StringBuilder thai = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            thai.append(c >= '0' && c <= '9' ? (char) ('๐' + c - '0') : c);
        }
        return thai.toString();
    }

    /** Kilometres with one decimal, whole from ten. */
    static String kilometres(double km) {
        if (km >= 10) {
            return Long.toString(StrictMath.round(km));
        }
        long tenths = StrictMath.round(km * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}

package org.samatcha.capture;

import java.util.regex.Pattern;

/**
 * What a column of personal numbers holds: a citizen id, a G-code, nothing, or something that is neither.
 *
 * <p>Citizen id: 13 digits whose last is {@code (11 − Σ d[i]·(13−i) mod 11) mod 10} over the first twelve (Department
 * of Provincial Administration). G-code: {@code G} and 12 digits, a learner without civil registration (Ministry of
 * Education). Two blanks are two people.
 */
public record PersonId(Kind kind, String canonical) {

    /** What the number is; its id is the value of the column {@code registration}. */
    public enum Kind {
        CITIZEN("citizen"),
        G_CODE("g_code"),
        NONE("none"),
        WRONG("");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9๐-๙])(?:[0-9๐-๙]{13}|[0-9๐-๙][- ][0-9๐-๙]{4}[- ][0-9๐-๙]{5}[- ][0-9๐-๙]{2}[- ][0-9๐-๙]"
                    + "|[Gg][0-9๐-๙]{12})(?![0-9๐-๙])");

    private static final PersonId NONE = new PersonId(Kind.NONE, "");
    private static final PersonId WRONG = new PersonId(Kind.WRONG, "");

    /** Reads a number with or without Thai digits, spaces and hyphens. */
    public static PersonId read(String raw) {
        if (raw.isEmpty()) {
            return NONE;
        }
        String bare = raw.length() == 13 ? raw : ThaiText.asciiDigits(raw).replaceAll("[\\s-]", "");
        if (bare.length() != 13) {
            return WRONG;
        }
        if (SourceNumber.isDigits(bare)) {
            return checkDigit(bare) == bare.charAt(12) - '0' ? new PersonId(Kind.CITIZEN, bare) : WRONG;
        }
        if ((bare.charAt(0) == 'G' || bare.charAt(0) == 'g') && SourceNumber.isDigits(bare.substring(1))) {
            return new PersonId(Kind.G_CODE, bare.charAt(0) == 'G' ? bare : "G" + bare.substring(1));
        }
        String ascii = ThaiText.asciiDigits(bare);
        return ascii.equals(bare) ? WRONG : read(ascii);
    }

    /**
     * {@code name} of a file or a sheet, with {@code •••} for each personal number in it. Thirteen digits with a wrong
     * check digit are a time stamp or the like, and stay.
     */
    public static String hiddenIn(String name) {
        return NUMBER.matcher(name)
                .replaceAll(found -> read(found.group()).kind() == Kind.WRONG ? found.group() : "•••");
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (13 - i);
        }
        return (11 - sum % 11) % 10;
    }

    /** Never the number itself: it may end in a log. */
    @Override
    public String toString() {
        return kind.name();
    }
}

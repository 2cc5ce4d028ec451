package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Targets;

/** Every name that a sentence may put in braces, and what a use must be for it to have a number behind it. */
enum FactName {
    NAME(Need.ANYTHING),
    YEAR(Need.ANYTHING),
    VALUE(Need.ANYTHING),
    LOWER(Need.AN_INTERVAL),
    UPPER(Need.AN_INTERVAL),
    NUMERATOR(Need.AN_INTERVAL),
    DENOMINATOR(Need.AN_INTERVAL),
    FIRST_YEAR(Need.ANYTHING),
    FIRST_VALUE(Need.ANYTHING),
    CHANGE(Need.ANYTHING),
    CHANGE_SIZE(Need.ANYTHING),
    SINCE(Need.ANYTHING),
    DISTRICT_COUNT(Need.THE_PROVINCE),
    KNOWN_COUNT(Need.THE_PROVINCE),
    HIDDEN_COUNT(Need.THE_PROVINCE),
    BETTER_COUNT(Need.COMPARISON),
    WORSE_COUNT(Need.COMPARISON),
    HIGHER_COUNT(Need.COMPARISON),
    LOWER_COUNT(Need.COMPARISON),
    BETTER_DISTRICTS(Need.COMPARISON),
    WORSE_DISTRICTS(Need.COMPARISON),
    HIGHER_DISTRICTS(Need.COMPARISON),
    LOWER_DISTRICTS(Need.COMPARISON),
    WORSE_NAMES(Need.COMPARISON),
    LOWEST(Need.THE_PROVINCE),
    LOWEST_VALUE(Need.THE_PROVINCE),
    HIGHEST(Need.THE_PROVINCE),
    HIGHEST_VALUE(Need.THE_PROVINCE),
    FROM(Need.GROUPS),
    FROM_VALUE(Need.GROUPS),
    TO(Need.GROUPS),
    TO_VALUE(Need.GROUPS),
    GAP(Need.GROUPS),
    THAN(Need.GROUPS),
    TIMES(Need.GROUPS),
    DISTRICT(Need.A_DISTRICT),
    PROVINCE_VALUE(Need.A_DISTRICT),
    COMPARED(Need.A_DISTRICT),
    TARGET(Need.A_TARGET),
    TARGET_YEAR(Need.A_TARGET),
    TO_TARGET(Need.A_TARGET),
    ABOUT(Need.A_SHARE),
    ABOUT_COUNT(Need.A_COUNT);

    /** What must hold of a use. */
    private enum Need {
        ANYTHING(""),
        AN_INTERVAL("an index has no interval and no people counted"),
        THE_PROVINCE("it speaks of all districts, and this use of one"),
        COMPARISON("districts are compared with the province only in rates"),
        GROUPS("its use needs a [dimension] with [from] and [to]"),
        A_DISTRICT("its use needs a [district]"),
        A_TARGET("no policy target is known for this indicator and group"),
        A_SHARE("only rates are so many in ten"),
        A_COUNT("only counts of people are rounded so");

        private final String sentence;

        Need(String sentence) {
            this.sentence = sentence;
        }

        private boolean isMet(Use use, Kind kind) {
            boolean isRate = kind == Kind.PROPORTION || kind == Kind.RATIO;
            return switch (this) {
                case ANYTHING -> true;
                case AN_INTERVAL -> kind != Kind.INDEX;
                case THE_PROVINCE -> !use.isOfDistrict();
                case COMPARISON -> !use.isOfDistrict() && (isRate || kind == Kind.DENSITY);
                case GROUPS -> use.comparesGroups();
                case A_DISTRICT -> use.isOfDistrict();
                case A_TARGET ->
                    TARGETS.find(use.indicator(), use.dimension(), use.category(), Integer.MAX_VALUE)
                            .isPresent();
                case A_SHARE -> isRate;
                case A_COUNT -> kind == Kind.COUNT;
            };
        }
    }

    private static final Targets TARGETS = Targets.read();

    private final Need need;

    FactName(Need need) {
        this.need = need;
    }

    /** As written between braces. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String needs() {
        return need.sentence;
    }

    static FactName of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    static List<String> all() {
        return Arrays.stream(values()).map(FactName::id).toList();
    }

    /** The names that figures of this use can have. */
    static List<String> possible(Use use, Kind kind) {
        List<String> names = new ArrayList<>();
        for (FactName name : values()) {
            if (name.need.isMet(use, kind)) {
                names.add(name.id());
            }
        }
        return names;
    }
}

package org.samatcha.release;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;
import org.samatcha.evidence.Movement;
import org.samatcha.evidence.Outcome;
import org.samatcha.indicator.Indicator;
import org.samatcha.indicator.IndicatorCard;
import org.samatcha.indicator.Kind;
import org.samatcha.indicator.Quotient;
import org.samatcha.indicator.Slice;

/**
 * The share of a grade's linked pupils with one outcome a year later; a row of the table of flows.
 *
 * <p>An indicator, so that its counts pass the same disclosure control, together with the rates that are made of them.
 * It stands in the table of flows only, not among the published indicators.
 */
public record OutcomeShare(Outcome outcome) implements Indicator {

    static final String PREFIX = "flow_";
    public static final String GRADE = "grade";

    /** One for each outcome, in the order in which a pupil's next year is looked for, then the movements. */
    public static List<Indicator> all() {
        return Stream.concat(
                        Arrays.stream(Outcome.values()).<Indicator>map(OutcomeShare::new),
                        Arrays.stream(Movement.values()).<Indicator>map(MovementShare::new))
                .toList();
    }

    /** What may stand in the column {@code outcome}. */
    static List<Code> codes() {
        return all().stream()
                .map(Indicator::card)
                .map(card -> new Code(outcomeOf(card.id()), card.name()))
                .toList();
    }

    /** The id of the indicator of an outcome. */
    public static String indicatorOf(String outcome) {
        return PREFIX + outcome;
    }

    /** The outcome of the indicator with this id. */
    static String outcomeOf(String indicator) {
        return indicator.substring(PREFIX.length());
    }

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                PREFIX + outcome.id(),
                3,
                Kind.PROPORTION,
                Direction.NEUTRAL,
                YearKind.ACADEMIC,
                name(),
                BilingualText.of(
                        "ส่วนของนักเรียนแต่ละชั้นที่ปีถัดไปมีผลเช่นนี้ ต่อนักเรียนที่เชื่อมโยงได้",
                        "Part of a grade's linked pupils with this outcome a year later"),
                BilingualText.of(
                        "ทะเบียนนักเรียนรายบุคคลสองปีการศึกษาต่อเนื่องที่เชื่อมโยงด้วยรหัสแฝง",
                        "Pupil registers of two consecutive academic years, linked by pseudonym"),
                "own, from person-level linkage",
                BilingualText.of(
                        "นักเรียนที่ไม่มีเลขประจำตัวเชื่อมโยงไม่ได้และไม่นับ",
                        "Pupils without an id cannot be linked and are not counted"));
    }

    private BilingualText name() {
        return switch (outcome) {
            case PROMOTED -> BilingualText.of("เลื่อนชั้น", "Promoted");
            case REPEATED -> BilingualText.of("เรียนชั้นเดิมหรือต่ำกว่า", "Repeated");
            case GRADUATED -> BilingualText.of("จบการศึกษา", "Graduated");
            case TRANSFERRED -> BilingualText.of("ย้ายออกจากพื้นที่ของข้อมูล", "Transferred out");
            case LEFT -> BilingualText.of("ออกจากระบบ", "Left");
        };
    }

    @Override
    public String leadingTally() {
        return "flow_pupils";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(Quotient.of(PREFIX + outcome.id(), "flow_pupils"), GRADE);
    }
}

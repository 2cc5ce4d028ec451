package org.samatcha.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Suspected developmental delay: suspected (repeat in 30 days, or refer) / screened.
 *
 * <p>Children suspected of delay at first screening, of those screened. A low value may mean careless screening; the
 * ministry expects at least 20 percent. Follows: MOPH HDC DSPM.
 */
public record EcdSuspectedDelay() implements Indicator {

    /** GM gross motor, FM fine motor, RL receptive language, EL expressive language, PS personal and social. */
    private static final List<String> DOMAINS = List.of("gm", "fm", "rl", "el", "ps");

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "ecd_suspected_delay",
                1,
                Kind.PROPORTION,
                Direction.NEUTRAL,
                YearKind.FISCAL,
                BilingualText.of("เด็กสงสัยพัฒนาการล่าช้า", "Suspected developmental delay"),
                BilingualText.of(
                        "เด็กที่สงสัยล่าช้าในการคัดกรองครั้งแรก ต่อเด็กที่ได้รับการคัดกรอง",
                        "Children suspected of delay at first screening, of those screened"),
                BilingualText.of(
                        "ผลคัดกรองพัฒนาการ DSPM สะสมทั้งปีงบประมาณ",
                        "Developmental screening (DSPM), the whole fiscal year"),
                "MOPH HDC DSPM",
                BilingualText.of(
                        "ค่าต่ำอาจหมายถึงการคัดกรองที่ไม่ละเอียด กระทรวงสาธารณสุขคาดหมายไม่ต่ำกว่าร้อยละ 20",
                        "A low value may mean careless screening; the ministry expects at least 20 percent"));
    }

    @Override
    public String leadingTally() {
        return "ecd_target";
    }

    @Override
    public List<Slice> slices() {
        return Stream.concat(
                        Slice.each(
                                Quotient.of("ecd_suspect", "ecd_screened"),
                                "all",
                                "sex",
                                "poverty",
                                "disability",
                                "screening_age",
                                "sex*poverty")
                                .stream(),
                        DOMAINS.stream()
                                .map(domain -> Slice.of(
                                        "domain", domain, Quotient.of("ecd_suspect_" + domain, "ecd_screened"))))
                .toList();
    }
}

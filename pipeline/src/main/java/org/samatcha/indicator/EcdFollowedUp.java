package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Suspected delay followed up: followed up / (suspected - referred at once).
 *
 * <p>Children suspected of delay and asked back within 30 days who were followed up, of all asked back. Does not say
 * what the follow-up found. Follows: MOPH HDC DSPM.
 */
public record EcdFollowedUp() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "ecd_followed_up",
                1,
                Kind.PROPORTION,
                Direction.FAVOURABLE,
                YearKind.FISCAL,
                BilingualText.of("เด็กสงสัยล่าช้าที่ได้รับการติดตาม", "Suspected delay followed up"),
                BilingualText.of(
                        "เด็กสงสัยล่าช้าที่นัดประเมินซ้ำใน 30 วันและได้รับการติดตาม ต่อเด็กที่นัดทั้งหมด",
                        "Children suspected of delay and asked back within 30 days who were followed up, of all asked back"),
                BilingualText.of(
                        "ผลคัดกรองพัฒนาการ DSPM สะสมทั้งปีงบประมาณ",
                        "Developmental screening (DSPM), the whole fiscal year"),
                "MOPH HDC DSPM",
                BilingualText.of("ไม่บอกผลหลังการติดตาม", "Does not say what the follow-up found"));
    }

    @Override
    public String leadingTally() {
        return "ecd_target";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(
                Quotient.of(Sum.of("ecd_followed"), Sum.of("ecd_suspect").minus("ecd_refer")),
                "all",
                "sex",
                "poverty",
                "disability",
                "screening_age",
                "sex*poverty");
    }
}

package org.samatcha.indicator;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;

/**
 * Developmental screening coverage: screened / target children.
 *
 * <p>Children aged 9, 18, 30, 42 and 60 months who were screened, of all target children. Target children are those of
 * the health units' registers; children who move may be counted elsewhere. Follows: MOPH HDC DSPM.
 */
public record EcdScreeningCoverage() implements Indicator {

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "ecd_screening_coverage",
                1,
                Kind.PROPORTION,
                Direction.FAVOURABLE,
                YearKind.FISCAL,
                BilingualText.of("ความครอบคลุมการคัดกรองพัฒนาการ", "Developmental screening coverage"),
                BilingualText.of(
                        "เด็กอายุ 9, 18, 30, 42 และ 60 เดือนที่ได้รับการคัดกรองพัฒนาการ ต่อเด็กเป้าหมายทั้งหมด",
                        "Children aged 9, 18, 30, 42 and 60 months who were screened, of all target children"),
                BilingualText.of(
                        "ผลคัดกรองพัฒนาการ DSPM สะสมทั้งปีงบประมาณ",
                        "Developmental screening (DSPM), the whole fiscal year"),
                "MOPH HDC DSPM",
                BilingualText.of(
                        "เด็กเป้าหมายนับตามทะเบียนของหน่วยบริการ เด็กที่ย้ายเข้าออกอาจถูกนับต่างกัน",
                        "Target children are those of the health units' registers; children who move may be counted elsewhere"));
    }

    @Override
    public String leadingTally() {
        return "ecd_target";
    }

    @Override
    public List<Slice> slices() {
        return Slice.each(
                Quotient.of("ecd_screened", "ecd_target"),
                "all",
                "sex",
                "poverty",
                "disability",
                "screening_age",
                "sex*poverty");
    }
}

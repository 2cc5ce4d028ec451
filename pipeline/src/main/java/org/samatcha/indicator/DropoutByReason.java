package org.samatcha.indicator;

import java.util.ArrayList;
import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.base.YearKind;
import org.samatcha.catalog.LeavingReason;

/**
 * Dropout by reason: leaving events of a reason / leaving events that are dropouts.
 *
 * <p>The reasons are those of OBEC's follow-up that mean a dropout; transfers and deaths are neither counted nor in the
 * denominator. The whole is the share whose reason is stated at all. Not applicable when nobody dropped out. Follows:
 * OBEC dropout follow-up.
 */
public record DropoutByReason() implements Indicator {

    private static final String DROPOUTS = "register_out_of_school";

    @Override
    public IndicatorCard card() {
        return new IndicatorCard(
                "dropout_by_reason",
                3,
                Kind.PROPORTION,
                Direction.NEUTRAL,
                YearKind.ACADEMIC,
                BilingualText.of("สาเหตุของการออกกลางคัน", "Dropout by reason"),
                BilingualText.of(
                        "เด็กที่ออกกลางคันด้วยสาเหตุหนึ่ง ต่อเด็กที่ออกกลางคันทั้งหมด ค่ารวมคือผู้ที่ระบุสาเหตุ",
                        "Children who dropped out for a reason, of all who dropped out; the whole is those whose reason is stated"),
                BilingualText.of(
                        "ทะเบียนติดตามเด็กนอกระบบการศึกษา",
                        "Register of children outside the education system, with follow-up"),
                "OBEC dropout follow-up",
                BilingualText.of(
                        "สาเหตุบันทึกโดยผู้ติดตามและมีได้เพียงข้อเดียวต่อคน",
                        "Reasons are as the follow-up recorded them, one per child"));
    }

    @Override
    public String leadingTally() {
        return "register_children";
    }

    @Override
    public List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        slices.addAll(Slice.each(
                Quotient.of(Sum.of(DROPOUTS).minus("register_left_" + LeavingReason.NOT_STATED.id()), Sum.of(DROPOUTS)),
                "all",
                "sex",
                "level"));
        for (LeavingReason reason : LeavingReason.values()) {
            if (reason.kind() == LeavingReason.Kind.DROPOUT) {
                slices.add(Slice.of("reason", reason.id(), Quotient.of("register_left_" + reason.id(), DROPOUTS)));
            }
        }
        return slices;
    }
}

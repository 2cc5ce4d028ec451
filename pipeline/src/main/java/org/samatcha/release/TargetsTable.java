package org.samatcha.release;

import static org.samatcha.release.Column.number;
import static org.samatcha.release.Column.text;

import java.util.List;
import org.samatcha.base.BilingualText;
import org.samatcha.indicator.Target;

/** What policies want indicators to be. */
public final class TargetsTable {

    private TargetsTable() {}

    private static final TableSpec SPEC = new TableSpec(
            "targets",
            BilingualText.of(
                    "หนึ่งแถวต่อตัวชี้วัด มิติ กลุ่ม และปีที่เริ่มใช้เป้าหมาย",
                    "one row per indicator, dimension, category and year from which a target holds"),
            List.of(
                    SharedColumns.INDICATOR,
                    SharedColumns.DIMENSION.meaning(
                            "มิติของกลุ่มที่ตั้งเป้าหมาย หรือ all",
                            "all, or the dimension of the group that the target is set for"),
                    SharedColumns.CATEGORY.meaning(
                            "กลุ่มที่ตั้งเป้าหมาย หรือ all", "all, or the group that the target is set for"),
                    SharedColumns.YEAR.meaning(
                            "ปี พ.ศ. แรกที่ใช้เป้าหมาย", "First Buddhist-era year for which it holds"),
                    number(
                                    "value",
                                    "ค่าเป้าหมาย หน่วยเดียวกับตัวชี้วัด",
                                    "The target in the indicator's unit; a fraction for rates")
                            .in(Unit.OF_INDICATOR),
                    text("source_th", "ผู้กำหนดเป้าหมาย", "Who set it, in Thai"),
                    text("source_en", "ผู้กำหนดเป้าหมาย ภาษาอังกฤษ", "Who set it, in English")),
            List.of("indicator", "dimension", "category", "year"));

    /** In the given order. */
    public static ReleasedTable of(List<Target> targets) {
        return new ReleasedTable(
                SPEC,
                targets.stream()
                        .map(target -> new Object[] {
                            target.indicator(),
                            target.dimension(),
                            target.category(),
                            (long) target.year(),
                            target.value(),
                            target.source().th(),
                            target.source().en()
                        })
                        .toList());
    }
}

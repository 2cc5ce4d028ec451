package org.samatcha.inequality.figure;

import java.util.Locale;
import org.samatcha.base.BilingualText;
import org.samatcha.base.Direction;
import org.samatcha.inequality.trend.YearTrend;

/** What a trend means for an indicator that is better high, better low, or neither. */
public enum Progress {
    IMPROVING("ดีขึ้น", "improving"),
    WORSENING("แย่ลง", "worsening"),
    /** Of an indicator that is neither better high nor better low. */
    RISING("เพิ่มขึ้น", "rising"),
    FALLING("ลดลง", "falling"),
    UNCHANGED("คงที่", "unchanged"),
    /** One year decides the direction. */
    UNSTABLE("ไม่มีทิศทางชัดเจน", "no clear direction"),
    /** Fewer than five published years. */
    TOO_SHORT("ข้อมูลยังไม่ถึงห้าปี", "fewer than five years");

    private final BilingualText name;

    Progress(String th, String en) {
        this.name = BilingualText.of(th, en);
    }

    static Progress of(YearTrend.Direction trend, Direction good) {
        return switch (trend) {
            case RISING ->
                switch (good) {
                    case FAVOURABLE -> IMPROVING;
                    case ADVERSE -> WORSENING;
                    case NEUTRAL -> RISING;
                };
            case FALLING ->
                switch (good) {
                    case FAVOURABLE -> WORSENING;
                    case ADVERSE -> IMPROVING;
                    case NEUTRAL -> FALLING;
                };
            case FLAT -> UNCHANGED;
            case UNSTABLE -> UNSTABLE;
            case TOO_SHORT -> TOO_SHORT;
        };
    }

    /** The value of the column {@code progress}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In words, as a part of a sentence. */
    public BilingualText text() {
        return name;
    }
}

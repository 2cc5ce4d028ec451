package org.samatcha.jobs.generate.file;

import java.util.List;
import org.samatcha.jobs.generate.place.School;

/** The register of schools, with all three of their codes. */
final class SchoolSheet {

    private static final List<String> HEADER = List.of(
            "รหัสโรงเรียน 10 หลัก",
            "รหัส SMIS",
            "รหัส OBEC",
            "ชื่อโรงเรียน",
            "สังกัด",
            "รหัสตำบล",
            "ตำบล",
            "อำเภอ",
            "ในเขตเทศบาล",
            "จัดการศึกษายืดหยุ่น");

    private SchoolSheet() {}

    static Sheet of() {
        Spoilers spoilers = Spoilers.ragged().with(BadKind.UNKNOWN_DISTRICT, (good, dice) -> {
            String[] elsewhere = Spoilers.with(good, 5, "402701");
            elsewhere[0] = good[0].substring(0, 4) + "999" + good[0].substring(7);
            elsewhere[1] = "9" + good[1].substring(1);
            elsewhere[2] = "9" + good[2].substring(1);
            elsewhere[6] = "ไม่มีจริง";
            elsewhere[7] = "อ.ไม่มีจริง";
            return elsewhere;
        });
        return new Sheet(
                "schools/schools.csv", FileStyle.UTF_8_MARKED, HEADER, spoilers, SchoolSheet::rows, Sheet.Total.NONE);
    }

    private static List<Line> rows(DistrictData data) {
        return data.schools().stream()
                .map(school -> Line.good(
                        school.id(),
                        school.smis(),
                        school.obec(),
                        school.name(),
                        school.kind().agency(),
                        school.tambon().code(),
                        school.tambon().name(),
                        "อ." + school.district().name(),
                        school.municipal() == School.Place.MUNICIPAL ? "ใช่" : "ไม่ใช่",
                        school.flexible() == School.Offer.FLEXIBLE ? "ใช่" : "ไม่ใช่"))
                .toList();
    }
}

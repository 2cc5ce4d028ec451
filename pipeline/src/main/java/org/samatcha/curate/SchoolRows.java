package org.samatcha.curate;

import org.samatcha.catalog.Areas;
import org.samatcha.check.reference.SchoolsMustNameOneDistrict;

/** A school as a row of {@code schools}; the district is the one that is named, the tambon the code of today. */
record SchoolRows(Areas areas) implements RowCurator {

    @Override
    public Object[] curate(Texts texts) {
        String tambon = texts.code("tambon_code");
        return new Object[] {
            texts.code("school_id"),
            texts.code("smis_code"),
            texts.code("obec_code"),
            texts.code("name"),
            SchoolsMustNameOneDistrict.find(texts.row(), areas).orElseThrow(),
            tambon == null ? null : areas.findTambon(tambon).orElseThrow(),
            texts.code("agency"),
            texts.code("municipal"),
            texts.code("flexible"),
            texts.row().file(),
            texts.row().line()
        };
    }
}

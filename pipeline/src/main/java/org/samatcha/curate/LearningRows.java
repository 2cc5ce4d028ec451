package org.samatcha.curate;

/** Participants of a learning place by sex and age band as a row of {@code learning}. */
record LearningRows() implements RowCurator {

    @Override
    public Object[] curate(Texts texts) {
        return new Object[] {
            texts.area("district_code"),
            texts.year("year"),
            texts.code("place_id"),
            texts.code("place_kind"),
            texts.code("sex"),
            texts.code("age_band"),
            texts.count("participants"),
            texts.row().file(),
            texts.row().line()
        };
    }
}

package org.samatcha.curate;

/** Registered people of a district, year, sex and age as a row of {@code population}. */
record PopulationRows() implements RowCurator {

    @Override
    public Object[] curate(Texts texts) {
        return new Object[] {
            texts.area("district_code"),
            texts.year("year"),
            texts.code("sex"),
            texts.whole("age"),
            texts.count("population"),
            texts.row().file(),
            texts.row().line()
        };
    }
}

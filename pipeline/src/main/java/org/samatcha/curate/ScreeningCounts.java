package org.samatcha.curate;

/**
 * Published screening counts of an area and screening age as a row of {@code early_childhood}.
 *
 * <p>{@code children} is 0: such a source counts children due, not children. {@code suspect} is those asked back in 30
 * days and those referred at once; the domains are not published and null.
 */
record ScreeningCounts() implements RowCurator {

    @Override
    public Object[] curate(Texts texts) {
        long refer = texts.count("refer");
        return new Object[] {
            texts.area("district_code"),
            texts.year("fiscal_year"),
            0L,
            null,
            null,
            null,
            null,
            texts.whole("screening_age"),
            texts.count("target"),
            texts.count("screened"),
            texts.count("normal_first"),
            texts.count("suspect_wait") + refer,
            refer,
            texts.count("followed"),
            texts.count("normal_after"),
            texts.count("pending"),
            texts.count("lost"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            texts.row().file(),
            texts.row().line()
        };
    }
}

package org.samatcha.curate;

import org.samatcha.capture.PersonId;

/**
 * A young child's record as a row of {@code early_childhood}: 0 or 1 in every column of counts.
 *
 * <p>A child is due when a screening age is stated. A suspected child who is asked back in 30 days is followed up when
 * a result of the follow-up is known, otherwise pending or lost; one without any entry is pending. A child referred at
 * once is suspected, too, but stands outside the follow-up, as in the ministry's report. So suspect = refer + followed
 * + pending + lost holds for every row.
 */
record ChildRows() implements RowCurator {

    @Override
    public Object[] curate(Texts texts) {
        int year = texts.year("fiscal_year");
        PersonId person = texts.person("citizen_id");
        Integer due = texts.whole("screening_age");
        String first = due == null ? "not_screened" : text(texts, "first_result", "not_screened");
        boolean suspect = first.equals("suspect") || first.equals("refer");
        String after = first.equals("suspect") ? text(texts, "follow_result", "pending") : "";
        return new Object[] {
            texts.area("district_code"),
            year,
            1L,
            texts.learner(person),
            person.kind().id(),
            texts.code("sex"),
            Texts.ageOn16May(texts.day("birth_date"), year),
            due,
            flag(due != null),
            flag(!first.equals("not_screened")),
            flag(first.equals("normal")),
            flag(suspect),
            flag(first.equals("refer")),
            flag(after.equals("normal") || after.equals("delayed")),
            flag(after.equals("normal")),
            flag(after.equals("pending")),
            flag(after.equals("lost")),
            domain(texts, suspect, "suspect_gm"),
            domain(texts, suspect, "suspect_fm"),
            domain(texts, suspect, "suspect_rl"),
            domain(texts, suspect, "suspect_el"),
            domain(texts, suspect, "suspect_ps"),
            texts.code("attends"),
            texts.code("poverty"),
            Disability.of(texts.code("disability")),
            texts.row().file(),
            texts.row().line()
        };
    }

    private static String text(Texts texts, String column, String whenBlank) {
        String code = texts.code(column);
        return code == null ? whenBlank : code;
    }

    private static long domain(Texts texts, boolean suspect, String column) {
        return flag(suspect && "1".equals(texts.code(column)));
    }

    private static long flag(boolean yes) {
        return yes ? 1L : 0L;
    }
}

package org.samatcha.report.page;

import java.util.Objects;
import org.samatcha.base.Language;
import org.samatcha.base.Numerals;

/**
 * What the layout prints around every page.
 *
 * @param title of the document
 * @param description one sentence, for search and for readers of the file's properties
 * @param otherLanguage address of the same page in the other language, relative to this one
 * @param dataAsOf in words, for example {@code 10 มิ.ย. 2567}
 * @param release the id of the release that every number comes from
 * @param numerals the digits of Thai pages
 */
public record PageHead(
        Language language,
        String title,
        String description,
        String otherLanguage,
        String dataAsOf,
        String release,
        Numerals numerals) {

    public PageHead {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(numerals, "numerals");
        if (title.isBlank() || description.isBlank() || otherLanguage.isBlank()) {
            throw new IllegalArgumentException("A page needs a title, a description and an address in the other"
                    + " language: [" + title + "] [" + description + "] [" + otherLanguage + "]");
        }
    }
}

package org.samatcha.report.document;

import org.samatcha.base.Language;
import org.samatcha.report.page.PageHead;

/** What stands around every document of one release in one language. */
record Heads(Material material, Language language) {

    /** {@code name} is the document's file name without its ending; the other language has the same. */
    PageHead of(String title, String description, String name) {
        Language other = language == Language.TH ? Language.EN : Language.TH;
        Edition edition = material.edition();
        return new PageHead(
                language,
                title,
                description,
                "../" + other.tag() + "/" + name + ".html",
                material.pages().texts().filled("agenda.academic_year", language, edition.latestYear()),
                edition.release(),
                edition.numerals());
    }
}

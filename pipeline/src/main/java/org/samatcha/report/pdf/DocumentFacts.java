package org.samatcha.report.pdf;

import java.time.Instant;
import java.util.Objects;
import org.samatcha.base.Language;

/**
 * What a PDF says of itself. The date comes in, so that the same input gives the same file.
 *
 * @param title shown as the window's title
 * @param author who is responsible for the document
 * @param subject one line on what it is about
 * @param created printed nowhere, stored in the file
 */
public record DocumentFacts(Language language, String title, String author, String subject, Instant created) {

    public DocumentFacts {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(created, "created");
        if (title.isBlank() || author.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException(
                    "A document needs title, author and subject: [" + title + "] [" + author + "] [" + subject + "]");
        }
    }
}

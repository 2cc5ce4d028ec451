package org.samatcha.report.page;

/** Where a page is read; templates ask {@code medium == "html"}. */
public enum Medium {
    /** A browser, from a server, a USB stick or a phone. */
    HTML("html"),
    /** A PDF file, on screen or printed. */
    PDF("pdf");

    private final String id;

    Medium(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}

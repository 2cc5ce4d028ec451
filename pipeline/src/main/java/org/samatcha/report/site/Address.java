package org.samatcha.report.site;

import org.samatcha.base.Language;

/**
 * Where a page of the site is, and the ways from it to others, all relative: the site works from a folder, a USB stick
 * and a server alike. The home page lies in {@code site/}, all others in {@code site/<language>/}.
 *
 * @param file its name, for example {@code indicators.html}; empty for the home page
 */
public record Address(Language language, String file) {

    static Address home(Language language) {
        return new Address(language, "");
    }

    static String indicator(String id) {
        return "indicator-" + id + ".html";
    }

    static String district(String code) {
        return "district-" + code + ".html";
    }

    /** Below {@code site/}. */
    String path() {
        return isHome() ? homeFile(language) : language.tag() + "/" + file;
    }

    boolean isHome() {
        return file.isEmpty();
    }

    /** To {@code site/}. */
    public String up() {
        return isHome() ? "" : "../";
    }

    /** To the release, in which reports and tables are. */
    public String root() {
        return up() + "../";
    }

    /** To the other pages of this language. */
    public String here() {
        return up() + language.tag() + "/";
    }

    public String homePage() {
        return up() + homeFile(language);
    }

    String otherLanguage() {
        Language other = language == Language.TH ? Language.EN : Language.TH;
        return isHome() ? homeFile(other) : "../" + other.tag() + "/" + file;
    }

    private static String homeFile(Language language) {
        return switch (language) {
            case TH -> "index.html";
            case EN -> "index-en.html";
        };
    }
}

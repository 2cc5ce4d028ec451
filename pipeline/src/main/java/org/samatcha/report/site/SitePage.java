package org.samatcha.report.site;

import java.util.function.Supplier;

/**
 * One file of the site.
 *
 * @param path below {@code site/}
 * @param content made when asked for, so that pages can be made side by side
 */
public record SitePage(String path, Supplier<String> content) {}

package org.samatcha.curate;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.samatcha.check.Notice;

/**
 * What a pass over one file found.
 *
 * @param timesByRule how often each rule was broken
 * @param examples the first notices of each rule, with masked values
 * @param years the years of its accepted rows (BE); empty for datasets without a year
 */
public record FileReport(
        Account account, Map<String, Long> timesByRule, List<Notice> examples, SortedSet<Integer> years)
        implements Serializable {}

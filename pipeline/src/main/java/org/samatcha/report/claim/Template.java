package org.samatcha.report.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with names in braces, for example {@code {value}}, that are looked up and never typed. */
public record Template(String text) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)\\}");

    public List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Every name replaced; all of them must be among the facts. */
    public String filled(Map<String, String> facts) {
        return NAME.matcher(text).replaceAll(found -> {
            String fact = facts.get(found.group(1));
            if (fact == null) {
                throw new IllegalArgumentException("No fact {" + found.group(1) + "} for [" + text + "]");
            }
            return Matcher.quoteReplacement(fact);
        });
    }
}

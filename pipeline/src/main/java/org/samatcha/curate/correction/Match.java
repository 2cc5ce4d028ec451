package org.samatcha.curate.correction;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which rows a correction is about; a row must meet all that is said.
 *
 * @param file pattern of the file's path relative to the inputs, or of its name alone when it has no slash: {@code *}
 *     stands for any characters but a slash, {@code **} for any, {@code ?} for one; blank: every file
 * @param line the line of the file; 0: every line
 * @param where canonical column → text
 */
public record Match(String dataset, String file, long line, Map<String, String> where) implements Serializable {

    public Match {
        where = new LinkedHashMap<>(where);
    }

    boolean isAboutFile(String path) {
        if (file.isEmpty()) {
            return true;
        }
        String name = file.contains("/") ? path : path.substring(path.lastIndexOf('/') + 1);
        return Pattern.matches(pattern(), name);
    }

    private String pattern() {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (c == '*' && i + 1 < file.length() && file.charAt(i + 1) == '*') {
                pattern.append(".*");
                i++;
            } else if (c == '*') {
                pattern.append("[^/]*");
            } else if (c == '?') {
                pattern.append("[^/]");
            } else {
                pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return pattern.toString();
    }
}

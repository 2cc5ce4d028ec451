package org.samatcha.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thai syllable clusters (a consonant with the marks above and below it, and sara am) of one document, each known by
 * one private code point.
 *
 * <p>The layout engine places one character after the other and knows nothing of marks. Given one code point for each
 * cluster it cannot tear or misplace them, and the font draws the whole cluster shaped.
 */
final class Clusters {

    private static final int FIRST = 0x100000;
    private static final int LAST = 0x10FFFD;
    private static final Pattern CLUSTER = Pattern.compile(
            "[\\u0E01-\\u0E30\\u0E32-\\u0E33\\u0E3F-\\u0E46]" + "[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]*\\u0E33?");

    private final List<String> clusters = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();

    /** {@code text} with every cluster of more than one character replaced by its code point. */
    String encode(String text) {
        Matcher matcher = CLUSTER.matcher(text);
        StringBuilder encoded = new StringBuilder(text.length());
        int from = 0;
        while (matcher.find()) {
            encoded.append(text, from, matcher.start());
            if (matcher.end() - matcher.start() > 1) {
                encoded.appendCodePoint(code(matcher.group()));
            } else {
                encoded.append(matcher.group());
            }
            from = matcher.end();
        }
        return encoded.append(text, from, text.length()).toString();
    }

    boolean isCluster(int codePoint) {
        return codePoint >= FIRST && codePoint - FIRST < clusters.size();
    }

    /** What a code point of {@link #encode} stands for. */
    String cluster(int codePoint) {
        return clusters.get(codePoint - FIRST);
    }

    private int code(String cluster) {
        return codes.computeIfAbsent(cluster, ignored -> {
            if (FIRST + clusters.size() > LAST) {
                throw new IllegalStateException("A document has more than " + clusters.size() + " different clusters");
            }
            clusters.add(cluster);
            return FIRST + clusters.size() - 1;
        });
    }
}

package org.samatcha.curate.correction;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a correction does to the rows that it matches. */
public sealed interface Change extends Serializable {

    /** The word for it in the file. */
    String action();

    /** The row is no data: it is kept apart and counted as dropped. */
    record Drop() implements Change {
        @Override
        public String action() {
            return "drop";
        }
    }

    /** The row is kept with a warning. */
    record Flag() implements Change {
        @Override
        public String action() {
            return "flag";
        }
    }

    /** Columns get other texts: canonical column → text. */
    record Rewrite(Map<String, String> texts) implements Change {
        public Rewrite {
            texts = new LinkedHashMap<>(texts);
        }

        @Override
        public String action() {
            return "override";
        }
    }

    /** Texts become others wherever they stand in a column: canonical column → text in the file → right text. */
    record Recode(Map<String, Map<String, String>> codes) implements Change {
        public Recode {
            Map<String, Map<String, String>> copy = new LinkedHashMap<>();
            codes.forEach((column, texts) -> copy.put(column, new LinkedHashMap<>(texts)));
            codes = copy;
        }

        @Override
        public String action() {
            return "recode";
        }
    }
}

package org.samatcha.curate.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samatcha.capture.Captured;
import org.samatcha.capture.RawRow;
import org.samatcha.capture.Recognised;
import org.samatcha.capture.SourceColumn;
import org.samatcha.capture.ThaiText;
import org.samatcha.check.Mask;

/**
 * The corrections of one file, applied row by row before the checks, in the order of their file; each sees what those
 * before it left.
 *
 * <p>Texts are compared as rows have them: normalised, blank where the profile calls them missing, and under the
 * profile's codes, so that both {@code ช} and {@code male} match. A wide row is several rows of its line: it counts as
 * touched when one of them is, and as dropped when all of them are. Totals and rows that cannot be read as cells have
 * no texts and can only be dropped, by their line.
 */
public final class FileCorrections {

    private final Recognised file;
    private final List<Active> active;
    private final Map<String, Touched> touched = new TreeMap<>();

    /** A correction with its texts as rows of this file have them. */
    private record Active(
            Correction correction,
            Map<String, String> where,
            Map<String, String> was,
            Map<String, String> rewrite,
            Map<String, Map<String, String>> recode) {}

    FileCorrections(Recognised file, List<Correction> corrections) {
        this.file = file;
        this.active = corrections.stream().map(this::active).toList();
    }

    private Active active(Correction correction) {
        Map<String, Map<String, String>> recode = new LinkedHashMap<>();
        Map<String, String> rewrite = new LinkedHashMap<>();
        if (correction.change() instanceof Change.Rewrite change) {
            rewrite.putAll(asInRows(change.texts()));
        } else if (correction.change() instanceof Change.Recode change) {
            change.codes().forEach((column, codes) -> {
                Map<String, String> texts = new HashMap<>();
                codes.forEach((from, to) -> texts.put(asInRows(column, from), asInRows(column, to)));
                recode.put(column, texts);
            });
        }
        return new Active(
                correction,
                asInRows(correction.match().where()),
                asInRows(correction.expect().was()),
                rewrite,
                recode);
    }

    private Map<String, String> asInRows(Map<String, String> texts) {
        Map<String, String> canonical = new LinkedHashMap<>();
        texts.forEach((column, text) -> canonical.put(column, asInRows(column, text)));
        return canonical;
    }

    private String asInRows(String column, String text) {
        String normal = ThaiText.normalise(text);
        if (file.profile().missing().contains(normal)) {
            return "";
        }
        SourceColumn source = file.profile().columns().get(column);
        return source == null ? normal : source.codes().getOrDefault(normal, normal);
    }

    /** The row after all corrections. */
    public Corrected apply(Captured row) {
        Captured now = row;
        List<Correction> flags = List.of();
        for (Active one : active) {
            long line = one.correction.match().line();
            if (line > 0 && line != now.line()) {
                continue;
            }
            if (!(now instanceof Captured.Data data)) {
                if (isByLineAlone(one)) {
                    touch(one);
                    return new Corrected.Dropped(now, one.correction);
                }
                continue;
            }
            List<RawRow> rows = new ArrayList<>(data.rows().size());
            boolean isTouched = data.rows().isEmpty() && isByLineAlone(one);
            for (RawRow cells : data.rows()) {
                boolean hit = isMatched(one, cells) && isAsItWas(one, cells);
                RawRow changed = hit ? changed(one, cells) : cells;
                boolean touchesCells = hit && (changed != cells || one.recode.isEmpty());
                isTouched |= touchesCells;
                if (!(touchesCells && one.correction.change() instanceof Change.Drop)) {
                    rows.add(changed);
                }
            }
            if (isTouched) {
                touch(one);
                if (one.correction.change() instanceof Change.Drop && rows.isEmpty()) {
                    return new Corrected.Dropped(row, one.correction);
                }
                if (one.correction.change() instanceof Change.Flag) {
                    flags = flags.isEmpty() ? new ArrayList<>() : flags;
                    flags.add(one.correction);
                }
                now = new Captured.Data(now.line(), rows);
            }
        }
        return new Corrected.Kept(now, flags);
    }

    private static boolean isByLineAlone(Active one) {
        return one.correction.change() instanceof Change.Drop && one.where.isEmpty() && one.was.isEmpty();
    }

    private static boolean isMatched(Active one, RawRow row) {
        for (Map.Entry<String, String> column : one.where.entrySet()) {
            if (!row.columns().has(column.getKey())
                    || !row.text(column.getKey()).equals(column.getValue())) {
                return false;
            }
        }
        return one.rewrite.keySet().stream().allMatch(row.columns()::has);
    }

    private boolean isAsItWas(Active one, RawRow row) {
        for (Map.Entry<String, String> column : one.was.entrySet()) {
            String text = row.text(column.getKey());
            if (!text.equals(column.getValue())) {
                String where =
                        row.file() + " line " + row.line() + ", " + column.getKey() + " [" + Mask.text(text) + "]";
                touched.merge(one.correction.name(), Touched.NOTHING.withSurprise(where), Touched::and);
                return false;
            }
        }
        return true;
    }

    /** The same object when nothing changes. */
    private static RawRow changed(Active one, RawRow row) {
        Map<String, String> texts = new HashMap<>(one.rewrite);
        one.recode.forEach((column, codes) -> {
            String right = row.columns().has(column) ? codes.get(row.text(column)) : null;
            if (right != null) {
                texts.put(column, right);
            }
        });
        return texts.isEmpty() ? row : row.with(texts);
    }

    private void touch(Active one) {
        touched.merge(one.correction.name(), Touched.NOTHING.withRow(), Touched::and);
    }

    /** What each correction that met a row did, by name. */
    public Map<String, Touched> touched() {
        return new TreeMap<>(touched);
    }
}

package org.samatcha.jobs.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;
import org.samatcha.base.BilingualText;
import org.samatcha.jobs.keep.Warehouse;

/**
 * What two releases were made from that is not the same, as their manifests tell: files by dataset, never by name (a
 * file's name may hold that of a person), settings, and the program.
 */
public final class Causes {

    private static final String TEMPLATES = "reports-templates";

    private Causes() {}

    /** The fingerprint of the run that made a release; empty when its manifest is gone. */
    public static Optional<Fingerprint> find(Warehouse warehouse, String releaseId) throws IOException {
        Path manifest = new Path(warehouse.run(releaseId), "manifest.json");
        return warehouse.exists(manifest)
                ? Optional.of(Fingerprint.ofManifest(new ObjectMapper().readTree(warehouse.readText(manifest))))
                : Optional.empty();
    }

    /** Of two releases of a warehouse; empty when a manifest is gone. */
    public static List<BilingualText> between(Warehouse warehouse, String before, String after) throws IOException {
        Optional<Fingerprint> now = find(warehouse, after);
        return now.isEmpty() ? List.of() : between(find(warehouse, before), now.get());
    }

    public static List<BilingualText> between(Optional<Fingerprint> before, Fingerprint after) {
        if (before.isEmpty()) {
            return List.of();
        }
        List<BilingualText> causes = new ArrayList<>();
        files(before.get().files(), after.files()).forEach((dataset, times) -> causes.add(sentence(dataset, times)));
        Set<String> settings = new TreeSet<>(before.get().settings().keySet());
        settings.addAll(after.settings().keySet());
        settings.removeIf(name -> Objects.equals(
                before.get().settings().get(name), after.settings().get(name)));
        settings.forEach(name ->
                causes.add(BilingualText.of("ค่าตั้ง " + name + " เปลี่ยน", "the setting " + name + " is another")));
        if (!before.get().code().equals(after.code())) {
            causes.add(BilingualText.of("โปรแกรมเป็นรุ่นอื่น", "the program is another version"));
        }
        return causes;
    }

    private static BilingualText sentence(String dataset, Times times) {
        return BilingualText.of(
                dataset + ": ไฟล์ใหม่ " + times.added + " เปลี่ยน " + times.changed + " หายไป " + times.gone,
                dataset + ": files new " + times.added + ", changed " + times.changed + ", gone " + times.gone);
    }

    /** How many files of a dataset are not the same. */
    private record Times(int added, int changed, int gone) {

        Times and(Times other) {
            return new Times(added + other.added, changed + other.changed, gone + other.gone);
        }
    }

    private static SortedMap<String, Times> files(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        SortedMap<String, Times> byDataset = new TreeMap<>();
        for (String name : names) {
            String was = before.get(name);
            String is = after.get(name);
            if (!Objects.equals(was, is)) {
                byDataset.merge(
                        dataset(name),
                        new Times(was == null ? 1 : 0, was != null && is != null ? 1 : 0, is == null ? 1 : 0),
                        Times::and);
            }
        }
        return byDataset;
    }

    /** The folder of a file below the folder of inputs; templates are one. */
    private static String dataset(String name) {
        String[] parts = name.split("/");
        return parts[0].equals(TEMPLATES) || parts.length < 3 ? parts[0] : parts[1];
    }
}

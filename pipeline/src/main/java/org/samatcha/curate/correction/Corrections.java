package org.samatcha.curate.correction;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samatcha.capture.Recognised;

/** All corrections of a request, in the order in which they are applied. */
public record Corrections(List<Correction> all) implements Serializable {

    public static final Corrections NONE = new Corrections(List.of());

    public Corrections {
        all = new ArrayList<>(all);
        Set<String> names = new HashSet<>();
        for (Correction correction : all) {
            if (!names.add(correction.name())) {
                throw new CorrectionException(
                        correction.place() + ": there is another correction [" + correction.name() + "]");
            }
        }
    }

    /** Those that may touch a row of {@code file}. */
    public FileCorrections of(Recognised file) {
        return new FileCorrections(
                file,
                all.stream()
                        .filter(correction -> correction.match().dataset().equals(file.dataset())
                                && correction.match().isAboutFile(file.file()))
                        .toList());
    }

    /** Those about one of {@code datasets}: whether the others still fit shows only when their files are read. */
    public Corrections ofDatasets(Set<String> datasets) {
        return new Corrections(all.stream()
                .filter(correction -> datasets.contains(correction.match().dataset()))
                .toList());
    }

    /** Each correction with what it did; {@code touched} is by name. */
    public List<Applied> applied(Map<String, Touched> touched) {
        return all.stream()
                .map(correction -> new Applied(correction, touched.getOrDefault(correction.name(), Touched.NOTHING)))
                .toList();
    }
}

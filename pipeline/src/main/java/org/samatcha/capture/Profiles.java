package org.samatcha.capture;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The source profiles that a run knows: those of this program, and the user's, which add to them or override by id. */
public final class Profiles implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The profiles of this program, in the order they are tried. */
    private static final List<String> BUILT_IN = List.of(
            "enrolment",
            "dropout",
            "early_childhood",
            "population",
            "learning",
            "schools",
            "zero_dropout",
            "dopa_population",
            "dopa_totals",
            "dopa_ages",
            "hdc_dspm",
            "hdc_dspm_report",
            "obec_dmc_counts",
            "obec_dmc_individual");

    private final List<SourceProfile> all;
    private final List<String> own;

    private Profiles(List<SourceProfile> all, List<String> own) {
        this.all = List.copyOf(all);
        this.own = List.copyOf(own);
    }

    public static Profiles builtIn() {
        List<SourceProfile> profiles = new ArrayList<>();
        for (String id : BUILT_IN) {
            try (InputStream yaml = Profiles.class.getResourceAsStream("/profiles/" + id + ".yaml")) {
                profiles.add(read(id + ".yaml", new String(yaml.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return new Profiles(profiles, List.of());
    }

    /**
     * These profiles and {@code own}; one of {@code own} replaces the profile that has its id, and wins over any other
     * that fits as well.
     */
    public Profiles with(List<SourceProfile> own) {
        Map<String, SourceProfile> byId = new LinkedHashMap<>();
        own.forEach(profile -> byId.put(profile.id(), profile));
        all.forEach(profile -> byId.putIfAbsent(profile.id(), profile));
        return new Profiles(
                new ArrayList<>(byId.values()),
                own.stream().map(SourceProfile::id).toList());
    }

    /**
     * One profile. Unknown keys, keys given twice, missing keys and names are errors that name the file and the line.
     */
    public static SourceProfile read(String fileName, String yaml) {
        return ProfileText.read(fileName, yaml);
    }

    public List<SourceProfile> all() {
        return all;
    }

    /** Whether the user wrote the profile. */
    public boolean isOwn(SourceProfile profile) {
        return own.contains(profile.id());
    }

    /** Profiles to try on a file: those that name a folder that it lies in first, then all others. */
    List<SourceProfile> inOrderFor(ByteSource source) {
        List<SourceProfile> order = new ArrayList<>(
                all.stream().filter(p -> p.namesFolderOf(source)).toList());
        all.stream().filter(p -> !p.namesFolderOf(source)).forEach(order::add);
        return order;
    }
}

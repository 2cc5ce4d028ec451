package org.samatcha.capture;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
            "dopa_population",
            "hdc_dspm",
            "obec_dmc_counts",
            "obec_dmc_individual");

    private final List<SourceProfile> all;

    private Profiles(List<SourceProfile> all) {
        this.all = List.copyOf(all);
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
        return new Profiles(profiles);
    }

    /** These profiles and {@code own}; one of {@code own} replaces the profile that has its id, and is tried first. */
    public Profiles with(List<SourceProfile> own) {
        Map<String, SourceProfile> byId = new LinkedHashMap<>();
        own.forEach(profile -> byId.put(profile.id(), profile));
        all.forEach(profile -> byId.putIfAbsent(profile.id(), profile));
        return new Profiles(new ArrayList<>(byId.values()));
    }

    /** One profile. Unknown keys, keys given twice and missing keys are errors that name the file and the line. */
    public static SourceProfile read(String fileName, String yaml) {
        try {
            return YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readValue(yaml, SourceProfile.class);
        } catch (JsonProcessingException wrong) {
            throw new ProfileException("profile " + fileName + place(wrong, yaml) + ": " + wrong.getOriginalMessage());
        }
    }

    /** Jackson tells of an unknown key only when the whole object was read, so its line is looked up. */
    private static String place(JsonProcessingException wrong, String yaml) {
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            List<String> lines = yaml.lines().map(String::strip).toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith(unknown.getPropertyName() + ":")) {
                    return " line " + (i + 1);
                }
            }
            return "";
        }
        return wrong.getLocation() == null ? "" : " line " + wrong.getLocation().getLineNr();
    }

    public List<SourceProfile> all() {
        return all;
    }

    /** Profiles to try on a file: those that name its folder first, then all others. */
    List<SourceProfile> inOrderFor(String folder) {
        List<SourceProfile> order = new ArrayList<>(
                all.stream().filter(p -> p.folders().contains(folder)).toList());
        all.stream().filter(p -> !p.folders().contains(folder)).forEach(order::add);
        return order;
    }
}

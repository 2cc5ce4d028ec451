package org.samatcha.jobs.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.samatcha.inequality.participation.SchoolLevel;
import org.samatcha.inequality.participation.SchoolSystem;
import org.samatcha.jobs.RequestException;

/**
 * The levels of a school system in YAML; every key is required and no other is known:
 *
 * <pre>
 * levels:
 *   - {id: primary, isced: 1, entrance_age: 6, grades: 6}
 * </pre>
 */
final class LevelsFile {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private LevelsFile() {}

    static SchoolSystem read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RequestException("There is no file " + file + ".");
        }
        try {
            Levels levels = YAML.readValue(file.toFile(), Levels.class);
            if (levels == null || levels.levels() == null) {
                throw new RequestException(file + " names no levels.");
            }
            return new SchoolSystem(levels.levels().stream()
                    .map(l -> new SchoolLevel(l.id(), l.isced(), l.entranceAge(), l.grades()))
                    .toList());
        } catch (JacksonException wrong) {
            int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            throw new RequestException(file + (line > 0 ? " line " + line : "")
                    + ": is not a list 'levels' of {id, isced, entrance_age, grades}, all four and no other.");
        } catch (IllegalArgumentException wrong) {
            throw new RequestException(file + ": " + wrong.getMessage() + ".");
        } catch (IOException unreadable) {
            throw new RequestException(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private record Levels(
            @JsonProperty(value = "levels", required = true) List<Level> levels) {}

    private record Level(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "isced", required = true) int isced,

            @JsonProperty(value = "entrance_age", required = true)
            int entranceAge,

            @JsonProperty(value = "grades", required = true) int grades) {}
}

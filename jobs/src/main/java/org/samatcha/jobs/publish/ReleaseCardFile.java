package org.samatcha.jobs.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.samatcha.jobs.RequestException;
import org.samatcha.release.metadata.ReleaseCard;

/**
 * Reads {@code release.yaml}, where whoever publishes says who they are; strict, so that a misspelt key is an error.
 */
public final class ReleaseCardFile {

    private ReleaseCardFile() {}

    public static ReleaseCard read(Path templates) throws IOException {
        Path file = templates.resolve("release.yaml");
        if (!Files.isRegularFile(file)) {
            throw new RequestException(
                    "There is no file " + file + "; it says who publishes, and the licence. Copy the program's own.");
        }
        try {
            return new ObjectMapper(new YAMLFactory()).readValue(Files.readString(file), ReleaseCard.class);
        } catch (JsonProcessingException wrong) {
            Throwable cause = wrong.getCause() == null ? wrong : wrong.getCause();
            String place = wrong.getLocation() == null
                    ? ""
                    : " line " + wrong.getLocation().getLineNr();
            String what =
                    cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
            throw new RequestException(
                    file + place + ": " + what.lines().findFirst().orElse("is not valid YAML"));
        }
    }
}

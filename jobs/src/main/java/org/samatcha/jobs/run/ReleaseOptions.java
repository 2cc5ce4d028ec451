package org.samatcha.jobs.run;

import java.nio.file.Files;
import java.nio.file.Path;
import org.samatcha.base.Numerals;
import org.samatcha.jobs.RequestException;
import org.samatcha.protect.Thresholds;
import picocli.CommandLine.Option;

/** Options of every command that makes a release. */
final class ReleaseOptions {

    @Option(
            names = "--warehouse",
            required = true,
            paramLabel = "DIR|URI",
            description = "Where results are kept; made when it does not exist.")
    private String warehouse;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Folder with proposals, page templates, texts and fonts (default: the program's own).")
    private Path templates = Path.of(System.getProperty("samatcha.home", "."), "reports-templates");

    @Option(
            names = "--smallest-count",
            defaultValue = "10",
            paramLabel = "N",
            description = "Hide figures on fewer people than N (default: ${DEFAULT-VALUE}).")
    private long smallestCount;

    @Option(
            names = "--protection",
            defaultValue = "LINKED",
            description =
                    "SINGLE hides figures that are too small by themselves, for use inside the office; LINKED hides more"
                            + " until nothing hidden can be worked out from everything published together, now and in"
                            + " earlier releases of the warehouse (default: ${DEFAULT-VALUE}).")
    private Thresholds.Reach protection;

    @Option(
            names = "--numerals",
            defaultValue = "ARABIC",
            description = "Digits in Thai reports: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Numerals numerals;

    @Option(
            names = "--keep-releases",
            defaultValue = "0",
            paramLabel = "N",
            description = "Remove all but the newest N releases afterwards; 0 keeps all (default: ${DEFAULT-VALUE}).")
    private int keepReleases;

    String warehouse() {
        return warehouse;
    }

    Path templates() {
        if (!Files.isDirectory(templates)) {
            throw new RequestException("There is no folder " + templates + " (--templates).");
        }
        if (!Files.isReadable(templates)) {
            throw new RequestException("The folder " + templates + " (--templates) cannot be read.");
        }
        return templates;
    }

    Thresholds thresholds() {
        return Thresholds.of(smallestCount).reaching(protection);
    }

    Numerals numerals() {
        return numerals;
    }

    int keepReleases() {
        if (keepReleases < 0) {
            throw new RequestException("--keep-releases is 0 or more, got " + keepReleases + ".");
        }
        return keepReleases;
    }
}

package org.samatcha.release.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The semantic version of a release's data: major when something was removed or redefined, minor when something was
 * added, patch when values or words were corrected.
 */
public record Version(int major, int minor, int patch) {

    public static final Version FIRST = new Version(1, 0, 0);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");

    /** Empty when {@code text} is not a version. */
    public static Optional<Version> find(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Version(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    public Version next(Step step) {
        return switch (step) {
            case MAJOR -> new Version(major + 1, 0, 0);
            case MINOR -> new Version(major, minor + 1, 0);
            case PATCH -> new Version(major, minor, patch + 1);
        };
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}

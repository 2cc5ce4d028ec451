package org.samatcha.capture;

import java.util.regex.Pattern;

/**
 * Traces of a text that was decoded with the wrong table and saved again: windows-874 read as Latin-1 ({@code ÃËÑÊ} for
 * รหัส), UTF-8 read as Latin-1 {@code à¸£}, UTF-8 read as windows-874 {@code เธฃ}.
 */
final class DoubledEncoding {

    private static final Pattern TRACES =
            Pattern.compile("[\\u00C0-\\u00FF]{3,}|(?:\\u00E0[\\u00B8\\u00B9].){2,}|(?:\\u0E40[\\u0E18\\u0E19].){3,}");

    private DoubledEncoding() {}

    static boolean isIn(String text) {
        return TRACES.matcher(text).find();
    }
}

package org.samatcha.report.annex;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Sets the times inside a ZIP file to one fixed moment, so that equal contents give equal bytes. Office files are ZIP
 * files, and the library that writes them puts in the moment of writing.
 */
public final class ZipTimes {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int TIME_IN_ENTRY = 12;
    private static final int TIME_IN_HEADER = 10;

    /** 1 January 1980, 00:00: the first moment that a ZIP file can name. */
    private static final int FIRST_MOMENT = 0x00210000;

    private ZipTimes() {}

    /** Changes {@code zip} in place and returns it. Files of more than 65,535 entries or 4 GB are refused. */
    public static byte[] fixed(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        while (end >= 0 && bytes.getInt(end) != END_OF_DIRECTORY) {
            end--;
        }
        if (end < 0 || bytes.getInt(end + 16) == -1) {
            throw new IllegalArgumentException("Not a ZIP file of less than 4 GB");
        }
        int entries = Short.toUnsignedInt(bytes.getShort(end + 10));
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < entries; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw new IllegalArgumentException("The directory of the ZIP file is damaged");
            }
            bytes.putInt(at + TIME_IN_ENTRY, FIRST_MOMENT);
            bytes.putInt(bytes.getInt(at + 42) + TIME_IN_HEADER, FIRST_MOMENT);
            at += ENTRY_LENGTH
                    + Short.toUnsignedInt(bytes.getShort(at + 28))
                    + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
        }
        return zip;
    }
}

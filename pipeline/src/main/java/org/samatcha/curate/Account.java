package org.samatcha.curate;

import java.io.Serializable;

/**
 * What became of the rows of one file. Always: read = accepted + set aside + totals + dropped.
 *
 * @param profile id of the profile that read it; blank when none could
 * @param encoding how its text was encoded; blank when nobody could tell, {@value #NOT_READ} for a sheet that is no
 *     table
 * @param read rows after the header
 * @param accepted rows that became curated rows (a wide row may become several)
 * @param setAside rows kept apart with their reason
 * @param totals rows that only repeat the sum of others, and rows that the profile leaves out (another province's)
 * @param dropped rows that a correction calls no data
 */
public record Account(
        String file,
        String dataset,
        String profile,
        String encoding,
        long read,
        long accepted,
        long setAside,
        long totals,
        long dropped)
        implements Serializable {

    private static final String NOT_READ = "-";

    public Account {
        if (read != accepted + setAside + totals + dropped) {
            throw new IllegalArgumentException("Rows of " + file + " do not add up: read " + read + ", accepted "
                    + accepted + ", set aside " + setAside + ", totals " + totals + ", dropped " + dropped);
        }
    }

    /** An account of a file that no correction drops a row of. */
    public Account(
            String file,
            String dataset,
            String profile,
            String encoding,
            long read,
            long accepted,
            long setAside,
            long totals) {
        this(file, dataset, profile, encoding, read, accepted, setAside, totals, 0);
    }

    /** A sheet that is no table, beside others that are. */
    public static Account notRead(String file) {
        return new Account(file, "", "", NOT_READ, 0, 0, 0, 0);
    }

    /** Whether its rows were read. */
    public enum Fate {
        READ,
        REFUSED,
        NOT_READ
    }

    public Fate fate() {
        return encoding.isEmpty() ? Fate.REFUSED : encoding.equals(NOT_READ) ? Fate.NOT_READ : Fate.READ;
    }

    /** A file of which no row could be read. */
    public static Account refused(String file, String dataset, String profile) {
        return new Account(file, dataset, profile, "", 0, 0, 0, 0);
    }

    /** The account after {@code rows} accepted rows were set aside as well. */
    public Account withSetAside(long rows) {
        return new Account(file, dataset, profile, encoding, read, accepted - rows, setAside + rows, totals, dropped);
    }
}

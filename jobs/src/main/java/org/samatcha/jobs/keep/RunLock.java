package org.samatcha.jobs.keep;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * One writer at a time: a file that names its owner (process, host, start of the process) and when it expires.
 *
 * <p>A lock is stale when it has expired, when its owner was a process of this host that no longer lives, or when it
 * would last longer than any lock does, as it would after the clock was set back. A stale lock is taken over.
 */
public final class RunLock {

    private static final Duration LIFE = Duration.ofHours(12);
    private static final Duration WRITING = Duration.ofMinutes(1);

    private final Warehouse warehouse;
    private final String text;
    private final String note;

    private RunLock(Warehouse warehouse, String text, String note) {
        this.warehouse = warehouse;
        this.text = text;
        this.note = note;
    }

    /** The lock, or empty when another run holds it. */
    public static Optional<RunLock> take(Warehouse warehouse, Clock clock) throws IOException {
        String text = new Owner(
                        ProcessHandle.current().pid(),
                        host(),
                        startOf(ProcessHandle.current()),
                        clock.instant().plus(LIFE))
                .text();
        if (warehouse.createNew(warehouse.lock(), text)) {
            return Optional.of(new RunLock(warehouse, text, ""));
        }
        return whyStale(warehouse, owner(warehouse), clock).isEmpty()
                ? Optional.empty()
                : takeOver(warehouse, text, clock);
    }

    /** Of many runs that find a stale lock one may replace it: the one that makes the file of the take-over. */
    private static Optional<RunLock> takeOver(Warehouse warehouse, String text, Clock clock) throws IOException {
        Path takeOver = warehouse.lock().suffix(".takeover");
        if (!warehouse.createNew(takeOver, text)) {
            if (!isNew(warehouse, takeOver, clock)) {
                warehouse.delete(takeOver); // its run was killed in the middle; the next one tries again
            }
            return Optional.empty();
        }
        try {
            String holder = owner(warehouse); // by now it may be a lock that another run took
            Optional<String> stale = whyStale(warehouse, holder, clock);
            if (stale.isEmpty()) {
                return Optional.empty();
            }
            warehouse.delete(warehouse.lock());
            return warehouse.createNew(warehouse.lock(), text)
                    ? Optional.of(new RunLock(
                            warehouse, text, "Took over the lock of " + holder.strip() + ": " + stale.get() + "."))
                    : Optional.empty();
        } finally {
            warehouse.delete(takeOver);
        }
    }

    /** Whoever holds the lock; blank when it was given back in the meantime. */
    public static String owner(Warehouse warehouse) throws IOException {
        return warehouse.findText(warehouse.lock()).orElse("");
    }

    /** Why a stale lock was taken over; blank when there was none. */
    public String note() {
        return note;
    }

    private static Optional<String> whyStale(Warehouse warehouse, String text, Clock clock) throws IOException {
        Optional<Owner> read = Owner.read(text);
        if (read.isEmpty()) {
            return isNew(warehouse, warehouse.lock(), clock) ? Optional.empty() : Optional.of("it names no owner");
        }
        Owner owner = read.get();
        if (owner.host().equals(host()) && !owner.isAlive()) {
            return Optional.of("its process has ended");
        }
        if (clock.instant().isAfter(owner.expires())) {
            return Optional.of("it has expired");
        }
        return owner.expires().isAfter(clock.instant().plus(LIFE.multipliedBy(2)))
                ? Optional.of("it lies in the future; a clock was set back")
                : Optional.empty();
    }

    /** A file that is just being written may be blank for a moment; one that is gone may be made anew. */
    private static boolean isNew(Warehouse warehouse, Path file, Clock clock) throws IOException {
        Optional<FileStatus> status = warehouse.findStatus(file);
        return status.isEmpty()
                || status.get().getModificationTime()
                        > clock.instant().minus(WRITING).toEpochMilli();
    }

    private record Owner(long process, String host, long started, Instant expires) {

        static Optional<Owner> read(String text) {
            String[] parts = text.strip().split(" ");
            if (parts.length != 4 || !parts[0].matches("\\d{1,18}") || !parts[2].matches("\\d{1,18}")) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Owner(
                        Long.parseLong(parts[0]), parts[1], Long.parseLong(parts[2]), Instant.parse(parts[3])));
            } catch (DateTimeException cutShort) {
                return Optional.empty();
            }
        }

        String text() {
            return process + " " + host + " " + started + " " + expires + "\n";
        }

        /** The number of a process is given to another one some day; its start tells them apart. */
        boolean isAlive() {
            return ProcessHandle.of(process)
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> started == 0 || startOf(handle) == 0 || startOf(handle) == started)
                    .isPresent();
        }
    }

    /** Milliseconds since 1970; 0 where the system does not tell. */
    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** A machine whose own name is not in any table of hosts has it in what Java says of that. */
    private static String host() {
        String name;
        try {
            name = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unlisted) {
            name = unlisted.getMessage().split(":")[0];
        }
        return name.replace(' ', '-');
    }

    /** Gives the lock back, unless another run has taken it over. */
    public void release() throws IOException {
        if (owner(warehouse).equals(text)) {
            warehouse.delete(warehouse.lock());
        }
    }
}

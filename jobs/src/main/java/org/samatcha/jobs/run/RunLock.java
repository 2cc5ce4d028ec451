package org.samatcha.jobs.run;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One writer at a time: a file that names its owner and when it expires.
 *
 * <p>A lock is stale when it has expired, or when its owner was a process on this host that no longer lives; a stale
 * lock is taken over.
 */
public final class RunLock {

    private static final Duration LIFE = Duration.ofHours(12);

    private final Warehouse warehouse;

    private RunLock(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** The lock, or empty when another run holds it. */
    public static Optional<RunLock> take(Warehouse warehouse, Clock clock) throws IOException {
        String text = ProcessHandle.current().pid() + " " + host() + " "
                + clock.instant().plus(LIFE);
        if (warehouse.createNew(warehouse.lock(), text)) {
            return Optional.of(new RunLock(warehouse));
        }
        if (!isStale(owner(warehouse), clock)) {
            return Optional.empty();
        }
        warehouse.delete(warehouse.lock());
        return warehouse.createNew(warehouse.lock(), text) ? Optional.of(new RunLock(warehouse)) : Optional.empty();
    }

    /** Process id, host and expiry of whoever holds the lock. */
    public static String owner(Warehouse warehouse) throws IOException {
        return warehouse.readText(warehouse.lock());
    }

    private static boolean isStale(String owner, Clock clock) throws IOException {
        String[] parts = owner.split(" ");
        if (parts.length != 3) {
            return true;
        }
        boolean isDead = parts[1].equals(host())
                && ProcessHandle.of(Long.parseLong(parts[0]))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
        return isDead || clock.instant().isAfter(Instant.parse(parts[2]));
    }

    private static String host() throws IOException {
        return InetAddress.getLocalHost().getHostName();
    }

    public void release() throws IOException {
        warehouse.delete(warehouse.lock());
    }
}

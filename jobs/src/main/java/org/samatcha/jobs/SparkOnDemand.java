package org.samatcha.jobs;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** A Spark session that is started when it is first asked for: a run that finds its counts kept needs none. */
public final class SparkOnDemand implements Supplier<SparkSession>, AutoCloseable {

    private final String appName;
    private CompletableFuture<SparkSession> session;

    public SparkOnDemand(String appName) {
        this.appName = appName;
    }

    /** Starts it beside whatever comes next, for who is about to ask for it. */
    public void ahead() {
        started();
    }

    @Override
    public SparkSession get() {
        return started().join();
    }

    private synchronized CompletableFuture<SparkSession> started() {
        if (session == null) {
            session = CompletableFuture.supplyAsync(() -> SparkLocal.session(appName));
        }
        return session;
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            SparkSession running = session.exceptionally(neverStarted -> null).join();
            if (running != null) {
                running.stop();
            }
        }
    }
}

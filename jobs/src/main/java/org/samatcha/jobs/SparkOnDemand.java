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
    public synchronized CompletableFuture<SparkSession> ahead() {
        if (session == null) {
            session = CompletableFuture.supplyAsync(() -> SparkLocal.session(appName));
        }
        return session;
    }

    @Override
    public SparkSession get() {
        return ahead().join();
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.thenAccept(SparkSession::stop)
                    .exceptionally(neverStarted -> null)
                    .join();
        }
    }
}

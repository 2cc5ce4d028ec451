package org.samatcha.jobs;

import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** A Spark session that is started when it is first asked for: a run that finds its counts kept needs none. */
public final class SparkOnDemand implements Supplier<SparkSession>, AutoCloseable {

    private final String appName;
    private SparkSession session;

    public SparkOnDemand(String appName) {
        this.appName = appName;
    }

    @Override
    public synchronized SparkSession get() {
        if (session == null) {
            session = SparkLocal.session(appName);
        }
        return session;
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.stop();
        }
    }
}

package org.samatcha.jobs;

import org.apache.spark.sql.SparkSession;

/**
 * The Spark session that every command shares: all cores of this machine unless {@code spark-submit} or the system
 * property {@code spark.master} names a master.
 *
 * <p>On this machine alone nothing listens on the network beyond loopback; of a cluster, addresses and the web
 * interface are what its own settings say. Everywhere times are those of Bangkok, arithmetic that overflows or a cast
 * that fails is an error (ANSI), and Parquet is written with zstd.
 */
public final class SparkLocal {

    private SparkLocal() {}

    public static SparkSession session(String appName) {
        String master = System.getProperty("spark.master", "local[*]");
        SparkSession.Builder builder = SparkSession.builder()
                .appName(appName)
                .master(master)
                .config("spark.ui.showConsoleProgress", false)
                .config("spark.sql.ansi.enabled", true)
                .config("spark.sql.session.timeZone", "Asia/Bangkok")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
                .config("spark.sql.sources.partitionOverwriteMode", "static")
                .config("spark.sql.maxConcurrentOutputFileWriters", 32)
                .config("spark.sql.catalogImplementation", "in-memory")
                .config("spark.sql.debug.maxToStringFields", 200)
                .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
        if (master.startsWith("local") || master.startsWith("spark:")) {
            // YARN and Kubernetes look at local files before they have our classes
            builder.config("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
        }
        if (master.startsWith("local")) {
            builder.config("spark.ui.enabled", false)
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config(
                            "spark.sql.shuffle.partitions",
                            Math.max(1, Runtime.getRuntime().availableProcessors()));
        }
        return builder.getOrCreate();
    }
}

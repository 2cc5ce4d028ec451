package org.samatcha.jobs;

import org.apache.hadoop.conf.Configuration;

/**
 * How every command reaches files: on this machine through {@link LocalFiles}, elsewhere as Hadoop's own configuration
 * says. Properties of this process that begin with {@code spark.hadoop.} are settings of Hadoop, as they are for Spark.
 *
 * <p>Hadoop keeps one file system per kind for the whole process, made by whoever asks first; so all must ask with this
 * configuration.
 */
public final class HadoopFiles {

    private static final String SPARK_PREFIX = "spark.hadoop.";

    private HadoopFiles() {}

    public static Configuration configuration() {
        Configuration configuration = new Configuration();
        configuration.set("fs.file.impl", LocalFiles.class.getName());
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(SPARK_PREFIX))
                .forEach(name -> configuration.set(name.substring(SPARK_PREFIX.length()), System.getProperty(name)));
        return configuration;
    }
}

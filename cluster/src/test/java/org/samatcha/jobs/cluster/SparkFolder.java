package org.samatcha.jobs.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Spark as it is installed on a cluster, a folder with {@code bin} and {@code jars}. Maven brings the jars; none of our
 * own, nor the libraries that we ship, are among them.
 *
 * <p>Its {@code bin/spark-submit} does what Spark's own does: Spark's launcher writes the command line, which is run.
 */
record SparkFolder(Path path, SortedMap<String, String> environment) {

    private static final Path CLUSTER = Path.of(System.getProperty("samatcha.root"), "cluster/target");
    private static final String SUBMIT = """
            #!/usr/bin/env bash
            mapfile -d '' -t line < <("$JAVA_HOME/bin/java" -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main \\
              org.apache.spark.deploy.SparkSubmit "$@")
            exec "${line[1]#$'\\n'}" "${line[@]:2}"
            """;

    static SparkFolder install() throws IOException {
        Path path = CLUSTER.resolve("spark");
        Path submit = Files.createDirectories(path.resolve("bin")).resolve("spark-submit");
        Files.writeString(submit, SUBMIT);
        if (!submit.toFile().setExecutable(true)) {
            throw new IOException("Cannot be made executable: " + submit);
        }
        return new SparkFolder(path, new TreeMap<>())
                .with("SPARK_HOME", path.toString())
                .with("SPARK_SCALA_VERSION", "2.13")
                .with("SPARK_LOCAL_IP", "127.0.0.1")
                .with("JAVA_HOME", System.getProperty("java.home"));
    }

    /** Every machine has our folder already. */
    SparkFolder withOurFolderEverywhere() {
        return with("SAMATCHA_IN_IMAGE", CLUSTER.resolve("samatcha").toString());
    }

    /** With an environment variable more. */
    SparkFolder with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new SparkFolder(path, more);
    }

    /** A program of Spark in a process of its own, on loopback; what it says goes to {@code log}. */
    Process start(Path log, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dspark.master.rest.enabled=false",
                "-cp",
                path.resolve("jars") + "/*",
                program));
        command.addAll(List.of(arguments));
        return start(log, command);
    }

    /**
     * Our own script for clusters. The machines of the cluster speak Thai and are in New York, to show that it does not
     * matter; settings that suit few rows keep the tests short.
     */
    Process submit(String master, Path log, List<String> command, String... options) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                CLUSTER.resolve("samatcha/bin/samatcha-submit").toString(),
                "--master",
                master,
                "--driver-memory",
                "1g",
                "--executor-memory",
                "768m",
                "--conf",
                "spark.sql.shuffle.partitions=2",
                "--conf",
                "spark.driver.extraJavaOptions=-XX:TieredStopAtLevel=1",
                "--conf",
                "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1"
                        + " -Duser.timezone=America/New_York -Duser.language=th -Duser.country=TH"));
        line.addAll(List.of(options));
        line.add("--");
        line.addAll(command);
        return start(log, line);
    }

    private Process start(Path log, List<String> command) throws IOException {
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().putAll(environment);
        return process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }
}

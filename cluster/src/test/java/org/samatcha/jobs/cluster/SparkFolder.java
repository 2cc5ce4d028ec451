package org.samatcha.jobs.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Spark as it is installed on a cluster, a folder with {@code bin} and {@code jars}. Maven brings the jars; none of our
 * own, nor the libraries that we ship, are among them.
 *
 * <p>Its {@code bin/spark-submit} does what Spark's own does: Spark's launcher writes the command line, which is run.
 */
record SparkFolder(Path path) {

    private static final Path ROOT = Path.of(System.getProperty("samatcha.root"));

    static SparkFolder install() throws IOException {
        Path path = ROOT.resolve("cluster/target/spark");
        Path submit = Files.createDirectories(path.resolve("bin")).resolve("spark-submit");
        Files.writeString(submit, """
                #!/usr/bin/env bash
                mapfile -d '' -t command < <("$JAVA_HOME/bin/java" -cp "$SPARK_HOME/jars/*" \\
                  org.apache.spark.launcher.Main org.apache.spark.deploy.SparkSubmit "$@")
                exec "${command[@]:1}"
                """);
        if (!submit.toFile().setExecutable(true)) {
            throw new IOException("Cannot make executable: " + submit);
        }
        return new SparkFolder(path);
    }

    /** A program of Spark in a process of its own, on loopback; what it says goes to {@code log}. */
    Process start(Path log, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                path.resolve("jars") + "/*",
                program));
        command.addAll(List.of(arguments));
        return start(log, command);
    }

    /** {@code samatcha-submit}, with options of spark-submit before "--" and a command of ours after it. */
    Process submit(Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ROOT.resolve("cluster/target/samatcha/bin/samatcha-submit").toString());
        command.addAll(arguments);
        return start(log, command);
    }

    private Process start(Path log, List<String> command) throws IOException {
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("SPARK_HOME", path.toString());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }
}

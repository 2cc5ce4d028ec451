package org.samatcha.jobs.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A standalone Spark master and two workers of one core each: three processes on loopback. */
final class StandaloneCluster implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Starting Spark master at (spark://\\S+)");

    private final Process master;
    private final List<Process> workers;
    private final String address;

    private StandaloneCluster(Process master, List<Process> workers, String address) {
        this.master = master;
        this.workers = workers;
        this.address = address;
    }

    static StandaloneCluster start(SparkFolder spark, Path folder) throws Exception {
        Path log = Files.createDirectories(folder).resolve("master.log");
        Process master = spark.start(
                log,
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--webui-port",
                "0");
        String address = Waiting.until("a Spark master", () -> {
            Matcher found = ADDRESS.matcher(Files.readString(log));
            return found.find() ? found.group(1) : null;
        });
        Process one = worker(spark, folder.resolve("worker-1"), address);
        Process other = worker(spark, folder.resolve("worker-2"), address);
        StandaloneCluster cluster = new StandaloneCluster(master, List.of(one, other), address);
        Waiting.until(
                "two workers", () -> Files.readString(log).split("Registering worker", -1).length > 2 ? cluster : null);
        return cluster;
    }

    private static Process worker(SparkFolder spark, Path folder, String address) throws IOException {
        Files.createDirectories(folder);
        return spark.start(
                folder.resolve("worker.log"),
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                folder.toString(),
                address);
    }

    String address() {
        return address;
    }

    /** The processes that do the work of the run, one at each worker once all have come up. */
    List<ProcessHandle> executors() {
        return workers.stream().flatMap(Process::descendants).toList();
    }

    /** As if the machine of the first worker lost its power. */
    void loseOneWorker() throws InterruptedException {
        Process lost = workers.get(0);
        List<ProcessHandle> executors = lost.descendants().toList();
        if (executors.isEmpty() || !lost.isAlive()) {
            throw new IllegalStateException("The worker has no executor");
        }
        executors.forEach(ProcessHandle::destroyForcibly);
        lost.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        executors().forEach(ProcessHandle::destroyForcibly);
        workers.forEach(Process::destroyForcibly);
        master.destroyForcibly();
    }
}

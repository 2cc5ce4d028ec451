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

    /** Logs and what the workers write are below {@code folder}. */
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
        List<Process> workers = List.of(
                worker(spark, folder.resolve("worker-1"), address), worker(spark, folder.resolve("worker-2"), address));
        Waiting.until(
                "two workers",
                () -> Files.readString(log).split("Registering worker", -1).length > workers.size() ? log : null);
        return new StandaloneCluster(master, workers, address);
    }

    private static Process worker(SparkFolder spark, Path folder, String address) throws IOException {
        return spark.start(
                Files.createDirectories(folder).resolve("worker.log"),
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

    /** {@code spark://host:port} */
    String address() {
        return address;
    }

    /** Whether each worker has started a process for the run. */
    boolean isAtWork() {
        return workers.stream()
                .allMatch(worker -> worker.descendants().findAny().isPresent());
    }

    /** As if the machine of the first worker lost its power. */
    void loseOneWorker() throws InterruptedException {
        Process lost = workers.get(0);
        lost.descendants().forEach(ProcessHandle::destroyForcibly);
        lost.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        for (Process worker : workers) {
            worker.descendants().forEach(ProcessHandle::destroyForcibly);
            worker.destroyForcibly();
        }
        master.destroyForcibly();
    }
}

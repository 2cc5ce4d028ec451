package org.samatcha.jobs.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.HadoopFiles;
import org.samatcha.jobs.keep.RunLock;
import org.samatcha.jobs.keep.Warehouse;

/** Runs by spark-submit on a cluster of processes of their own give the bytes that one machine gives. */
class ClusterIT {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path folder;

    private static SparkFolder spark;
    private static Province province;
    private static SortedMap<String, String> ofOneMachine;
    private static MiniDFSCluster hdfs;
    private static FileSystem files;

    @BeforeAll
    static void startHdfs() throws IOException {
        Configuration configuration = HadoopFiles.configuration();
        configuration.set("dfs.replication", "1");
        configuration.set(
                MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("hdfs").toString());
        hdfs = new MiniDFSCluster.Builder(configuration).build();
        files = hdfs.getFileSystem();
    }

    @AfterAll
    static void stopHdfs() {
        hdfs.close();
    }

    @BeforeAll
    static void runOnOneMachine() throws Exception {
        spark = SparkFolder.install();
        province = Province.in(folder.resolve("inputs"));
        Path log = folder.resolve("here.log");
        Waiting.success(Province.here(log, Province.run(province.inputs(), folder.resolve("here"))), log);
        ofOneMachine =
                Released.in(folder.resolve("here"), HadoopFiles.configuration()).tables();
        assertTrue(ofOneMachine.size() > 5, ofOneMachine.toString());
    }

    @Test
    void aWorkerThatIsLostInTheMiddleChangesNothing() throws Exception {
        Path warehouse = folder.resolve("lost");
        Path log = folder.resolve("lost.log");
        try (StandaloneCluster cluster = StandaloneCluster.start(spark, folder.resolve("losing"))) {
            Process run = spark.withOurFolderEverywhere()
                    .submit(cluster.address(), log, Province.run(province.inputs(), warehouse));
            Path population = warehouse.resolve("restricted/staging/population");
            Waiting.until(
                    "the population being read, " + log,
                    () -> Files.exists(population) && cluster.isAtWork() ? population : null);
            cluster.loseOneWorker();
            Waiting.success(run, log);
        }
        assertEquals(
                ofOneMachine,
                Released.in(warehouse, HadoopFiles.configuration()).tables());
        assertTrue(Files.readString(log).contains("Lost executor"), "the run noticed the loss");
    }

    @Test
    void inputsAndWarehouseMayLieOnHdfs() throws Exception {
        files.copyFromLocalFile(path(province.inputs()), path("/inputs"));
        Path log = folder.resolve("hdfs.log");
        try (StandaloneCluster cluster = StandaloneCluster.start(spark, folder.resolve("beside-hdfs"))) {
            SparkFolder withHdfs = spark.with("HADOOP_CONF_DIR", settings().toString());
            Waiting.success(withHdfs.submit(cluster.address(), log, Province.run("/inputs", "/warehouse")), log);
        }
        String warehouse = files.getUri() + "/warehouse";
        Released first = Released.in(warehouse, files.getConf());
        assertEquals(ofOneMachine, first.tables());
        assertTrue(first.manifest().contains("reports-templates/style.css"), first.manifest());
        assertEquals(
                new FsPermission((short) 0700),
                files.getFileStatus(path(warehouse + "/restricted")).getPermission());

        Path again = folder.resolve("again.log");
        Waiting.success(
                Province.here(
                        again,
                        List.of("release", "--warehouse", warehouse, "--numerals", "THAI", "--protection", "SINGLE")),
                again);
        Released second = Released.in(warehouse, files.getConf());
        assertNotEquals(first.folder(), second.folder());
        assertEquals(ofOneMachine, second.tables());

        Path copy = folder.resolve("copy");
        files.copyToLocalFile(second.folder(), path(copy));
        assertEquals(
                rowsThatDuckDbReads(copy.resolve("csv/indicators.csv")),
                rowsThatDuckDbReads(copy.resolve("tables/indicators/*.parquet")));
    }

    @Test
    void doctorLooksAtPlacesOnHdfs() throws Exception {
        Path log = folder.resolve("doctor.log");
        String place = files.getUri() + "/some/place";
        Waiting.success(
                Province.here(log, List.of("doctor", "--inputs", files.getUri() + "/", "--warehouse", place)), log);
        assertTrue(Files.readString(log).contains(place + " can be written"), Files.readString(log));
        Process wrong = Province.here(log, List.of("doctor", "--inputs", place));
        assertEquals(2, wrong.waitFor());
        assertTrue(Files.readString(log).contains(place + " cannot be used: File "), Files.readString(log));
    }

    @RepeatedTest(20)
    void ofManyWhoFindAStaleLockOnHdfsOneGetsIt() throws Exception {
        Warehouse warehouse = Warehouse.open(files.getUri() + "/contested", files.getConf());
        try (OutputStream lock = files.create(path(files.getUri() + "/contested/.lock"), true)) {
            lock.write("1 another-host 0 2020-01-01T00:00:00Z\n".getBytes(StandardCharsets.UTF_8));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Boolean> taking =
                () -> RunLock.take(warehouse, Clock.systemUTC()).isPresent();
        int taken = 0;
        for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(8, taking))) {
            taken += one.get() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(1, taken);
        assertFalse(files.exists(path(files.getUri() + "/contested/.lock.takeover")));
    }

    /** As on a cluster that keeps its files on HDFS: plain paths mean HDFS. */
    private static Path settings() throws IOException {
        Path settings = Files.createDirectories(folder.resolve("settings"));
        Configuration plainPaths = new Configuration(false);
        plainPaths.set("fs.defaultFS", files.getUri().toString());
        plainPaths.set("dfs.replication", "1");
        try (OutputStream out = Files.newOutputStream(settings.resolve("core-site.xml"))) {
            plainPaths.writeXml(out);
        }
        return settings;
    }

    private static org.apache.hadoop.fs.Path path(Object name) {
        return new org.apache.hadoop.fs.Path(name.toString());
    }

    private static long rowsThatDuckDbReads(Path files) throws Exception {
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from '" + files + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

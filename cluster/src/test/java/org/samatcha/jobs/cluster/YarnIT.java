package org.samatcha.jobs.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.yarn.conf.YarnConfiguration;
import org.apache.hadoop.yarn.server.MiniYARNCluster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.HadoopFiles;

/** A run by spark-submit on YARN gives the bytes that one machine gives. */
@Tag("long")
class YarnIT {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void yarnRunsTheWork() throws Exception {
        Province province = Province.in(folder.resolve("inputs"));
        Path here = folder.resolve("here.log");
        Waiting.success(Province.here(here, Province.run(province.inputs(), folder.resolve("here"))), here);

        Path log = folder.resolve("yarn.log");
        SparkFolder spark = SparkFolder.install();
        try (MiniYARNCluster yarn = new MiniYARNCluster("samatcha", 2, 1, 1)) {
            yarn.init(configuration());
            yarn.start();
            assertTrue(yarn.waitForNodeManagersToConnect(60_000));
            Path settings = Files.createDirectories(folder.resolve("settings"));
            try (OutputStream out = Files.newOutputStream(settings.resolve("yarn-site.xml"))) {
                yarn.getConfig().writeXml(out);
            }
            Process run = spark.with("HADOOP_CONF_DIR", settings.toString())
                    .submit(
                            "yarn",
                            log,
                            Province.run(province.inputs(), folder.resolve("on-yarn")),
                            "--num-executors",
                            "2",
                            "--conf",
                            "spark.yarn.jars=local:" + spark.path() + "/jars/*");
            Waiting.success(run, log);
        }
        Configuration files = HadoopFiles.configuration();
        assertEquals(
                Released.in(folder.resolve("here"), files).tables(),
                Released.in(folder.resolve("on-yarn"), files).tables());
    }

    private Configuration configuration() {
        Configuration configuration = new YarnConfiguration();
        configuration.set("yarn.scheduler.minimum-allocation-mb", "512");
        configuration.set("yarn.scheduler.capacity.root.queues", "default");
        configuration.set("yarn.scheduler.capacity.root.default.capacity", "100");
        configuration.set("yarn.nodemanager.vmem-check-enabled", "false");
        configuration.set("yarn.nodemanager.disk-health-checker.enable", "false");
        return configuration;
    }
}

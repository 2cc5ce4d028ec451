package org.samatcha.jobs.release;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.samatcha.jobs.Exit;
import org.samatcha.jobs.RequestException;
import org.samatcha.jobs.SparkLocal;
import org.samatcha.jobs.keep.Warehouse;
import org.samatcha.release.version.PastRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Answers a question in Spark SQL from a release. Its tables are indicators, inequality, flows, quality,",
            "targets, indicator_catalogue, areas, categories and what else \"SHOW TABLES\" names. Nothing is written."
        },
        footer = {
            "",
            "Example:",
            "  samatcha query \"SELECT name_en, value FROM indicators JOIN areas USING (area_code) WHERE indicator ="
                    + " 'dropout_rate' AND dimension = 'all' AND year = 2565 ORDER BY value DESC\""
        })
public final class QueryCommand implements Callable<Integer> {

    @Mixin
    private WarehouseOption warehouse;

    @Parameters(paramLabel = "SQL", description = "SELECT …, SHOW TABLES, or DESCRIBE a table.")
    private String sql;

    @Option(
            names = "--release",
            defaultValue = "",
            paramLabel = "ID",
            description = "Release (default: the current one).")
    private String release;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private AnswerFormat format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Warehouse store = warehouse.open();
        String id = WarehouseOption.choose(store, release);
        Path folder = store.release(id);
        if (!store.exists(new Path(folder, PastRelease.DESCRIPTION))) {
            throw new RequestException("Release " + id + " is not whole: it has no " + PastRelease.DESCRIPTION + ".");
        }
        try (SparkSession spark = SparkLocal.session("samatcha query")) {
            for (var table : PastRelease.open(folder, store.configuration()).specs()) {
                spark.read()
                        .parquet(new Path(folder, table.parquetPath()).toString())
                        .createOrReplaceTempView(table.name());
            }
            format.print(ReleaseQuery.answer(spark, sql), spec.commandLine().getOut());
        }
        return Exit.DONE.code();
    }
}

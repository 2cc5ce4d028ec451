package org.samatcha.jobs.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.evidence.Cell;
import org.samatcha.evidence.CountedCell;
import org.samatcha.evidence.CountedTable;
import org.samatcha.evidence.EvidenceTables;
import org.samatcha.evidence.Tallies;
import org.samatcha.jobs.HadoopFiles;

class CountsFileTest {

    @TempDir
    private java.nio.file.Path folder;

    @Test
    void cellsAreReadAsTheyWereWrittenInTheOrderOfAreasYearsAndGroups() throws IOException {
        CountedTable table = EvidenceTables.schoolGroups();
        CountedCell whole = cell("40", 2566, "all", "all", 3_000_000_000L, 7);
        CountedCell school = cell("4001", 2565, "school_id", "โรงเรียนบ้านหนองบัว", 0, 12);
        Path file = new Path(folder.resolve("counts.parquet").toUri());

        CountsFile.write(table, List.of(school, whole), file, HadoopFiles.configuration());

        assertEquals(
                List.of(shown(whole), shown(school)),
                CountsFile.read(file, HadoopFiles.configuration()).stream()
                        .map(CountsFileTest::shown)
                        .toList());
    }

    private static CountedCell cell(String area, int year, String dimension, String category, long... tallies) {
        return new CountedCell(new Cell(area, year, dimension, category), Tallies.of(tallies));
    }

    private static String shown(CountedCell counted) {
        return counted.cell() + " " + counted.tallies().all().boxed().toList();
    }
}

package org.samatcha.jobs.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samatcha.jobs.HadoopFiles;

class RunLockTest {

    private static final Instant NOON = Instant.parse("2026-05-16T05:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Warehouse warehouse;

    @BeforeEach
    void open() throws IOException {
        warehouse = Warehouse.open(folder.toString(), HadoopFiles.configuration());
    }

    @Test
    void aSecondRunDoesNotGetTheLock() throws IOException {
        assertTrue(RunLock.take(warehouse, CLOCK).isPresent());
        assertTrue(RunLock.take(warehouse, CLOCK).isEmpty());
    }

    @Test
    void aLockThatWasGivenBackIsFree() throws IOException {
        RunLock.take(warehouse, CLOCK).orElseThrow().release();
        assertEquals("", RunLock.take(warehouse, CLOCK).orElseThrow().note());
    }

    @Test
    void theLockOfAnEndedProcessIsTakenOverWithANote() throws IOException {
        held("999999999 " + InetAddress.getLocalHost().getHostName() + " 0 " + NOON.plusSeconds(60));
        String note = RunLock.take(warehouse, CLOCK).orElseThrow().note();
        assertTrue(note.startsWith("Took over the lock of 999999999 "), note);
        assertTrue(note.endsWith("its process has ended."), note);
    }

    @Test
    void aProcessThatGotTheNumberOfAnEndedOneDoesNotHoldItsLock() throws IOException {
        held(ProcessHandle.current().pid() + " " + InetAddress.getLocalHost().getHostName() + " 1000 "
                + NOON.plusSeconds(60));
        assertTrue(RunLock.take(warehouse, CLOCK).isPresent());
    }

    @Test
    void theLockOfAnotherHostHoldsUntilItExpires() throws IOException {
        held("1 another-host 0 " + NOON.plusSeconds(60));
        assertTrue(RunLock.take(warehouse, CLOCK).isEmpty());
        held("1 another-host 0 " + NOON.minusSeconds(60));
        assertTrue(RunLock.take(warehouse, CLOCK).orElseThrow().note().endsWith("it has expired."));
    }

    @Test
    void aClockThatWasSetBackDoesNotMakeALockLastForever() throws IOException {
        held("1 another-host 0 " + NOON.plus(Duration.ofDays(365)));
        assertTrue(RunLock.take(warehouse, CLOCK).orElseThrow().note().endsWith("a clock was set back."));
    }

    @Test
    void aLockThatIsJustBeingWrittenIsHeld() throws IOException {
        held("");
        Files.setLastModifiedTime(folder.resolve(".lock"), FileTime.from(NOON));
        assertTrue(RunLock.take(warehouse, CLOCK).isEmpty());
        Files.setLastModifiedTime(folder.resolve(".lock"), FileTime.from(NOON.minusSeconds(3600)));
        assertTrue(RunLock.take(warehouse, CLOCK).isPresent());
    }

    @RepeatedTest(100)
    void ofManyWhoFindAStaleLockOneGetsIt() throws Exception {
        held("1 another-host 0 " + NOON.minusSeconds(60));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Boolean> taking = () -> RunLock.take(warehouse, CLOCK).isPresent();
        int taken = 0;
        for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(8, taking))) {
            taken += one.get() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(1, taken);
        assertFalse(Files.exists(folder.resolve(".lock.takeover")));
    }

    @Test
    void aTakeOverThatWasKilledInTheMiddleHoldsUpTheNextRunsForAMinute() throws IOException {
        held("1 another-host 0 " + NOON.minusSeconds(60));
        Path takeOver = Files.writeString(folder.resolve(".lock.takeover"), "");
        Files.setLastModifiedTime(takeOver, FileTime.from(NOON));
        assertTrue(RunLock.take(warehouse, CLOCK).isEmpty());
        assertTrue(Files.exists(takeOver));
        Files.setLastModifiedTime(takeOver, FileTime.from(NOON.minusSeconds(3600)));
        assertTrue(RunLock.take(warehouse, CLOCK).isEmpty());
        assertTrue(RunLock.take(warehouse, CLOCK).isPresent());
    }

    @Test
    void whatAnotherRunTookOverIsNotGivenBack() throws IOException {
        RunLock mine = RunLock.take(warehouse, CLOCK).orElseThrow();
        held("1 another-host 0 " + NOON.plusSeconds(60));
        mine.release();
        assertTrue(Files.exists(folder.resolve(".lock")));
    }

    private void held(String text) throws IOException {
        Files.writeString(folder.resolve(".lock"), text);
    }
}

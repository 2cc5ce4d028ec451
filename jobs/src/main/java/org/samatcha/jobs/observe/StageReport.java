package org.samatcha.jobs.observe;

/**
 * One stage of a run.
 *
 * @param seconds of wall-clock time
 * @param rowsIn rows that it read; 0 when it reads no rows
 * @param rowsOut rows, cells or documents that it gave
 * @param bytesOut bytes that it left on disk
 */
public record StageReport(String stage, double seconds, long rowsIn, long rowsOut, long bytesOut) {}

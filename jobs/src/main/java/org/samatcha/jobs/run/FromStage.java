package org.samatcha.jobs.run;

/** Where a run begins; what comes before is taken as it lies in the warehouse. */
public enum FromStage {
    /** With the input files; what earlier runs have done and nothing has changed is not done again. */
    INGEST,
    /** With the curated rows: they are counted anew. */
    EVIDENCE,
    /** With the counts: figures, tables and reports are made anew. */
    INDICATORS
}

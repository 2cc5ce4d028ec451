package org.samatcha.jobs.observe;

import java.io.IOException;

/** Somebody outside who is told how a run goes. */
public interface Observer {

    /** Names the observer in warnings. */
    String name();

    default void started(RunReport report) throws IOException {}

    void finished(RunReport report) throws IOException;
}

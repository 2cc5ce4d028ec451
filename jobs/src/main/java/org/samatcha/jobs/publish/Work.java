package org.samatcha.jobs.publish;

import java.io.IOException;
import java.util.concurrent.Callable;

/** Something to write that may take a while. */
interface Work extends Callable<Void> {

    void write() throws IOException;

    @Override
    default Void call() throws IOException {
        write();
        return null;
    }
}

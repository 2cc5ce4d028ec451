package org.samatcha.jobs.observe;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Tells all observers; one that fails is named in a warning and harms neither the run nor the others. */
public final class Observers {

    private final List<Observer> all;
    private final PrintWriter warnings;

    private interface Telling {
        void tell(Observer observer) throws IOException;
    }

    public Observers(List<Observer> all, PrintWriter warnings) {
        this.all = List.copyOf(all);
        this.warnings = warnings;
    }

    public void started(RunReport report) {
        each(observer -> observer.started(report));
    }

    public void finished(RunReport report) {
        each(observer -> observer.finished(report));
    }

    private void each(Telling telling) {
        for (Observer observer : all) {
            try {
                telling.tell(observer);
            } catch (IOException | RuntimeException harmless) {
                warnings.println(
                        "Warning: " + observer.name() + " could not be told of this run: " + harmless.getMessage());
            }
        }
        warnings.flush();
    }
}

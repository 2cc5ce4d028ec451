package org.samatcha.jobs.ingest;

import org.samatcha.check.YearRange;
import org.samatcha.jobs.RequestException;

/** Reads the option {@code --years}. */
public final class YearsOption {

    private YearsOption() {}

    public static YearRange read(String years) {
        if (!years.matches("2[4-6]\\d\\d-2[4-6]\\d\\d") || years.substring(0, 4).compareTo(years.substring(5)) > 0) {
            throw new RequestException(
                    "--years wants two years of the Buddhist era such as 2562-2566, got [" + years + "].");
        }
        return new YearRange(Integer.parseInt(years.substring(0, 4)), Integer.parseInt(years.substring(5)));
    }
}

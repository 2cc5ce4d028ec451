package org.samatcha.jobs.generate.life;

/**
 * Ids that have the form of real ones and can belong to no one.
 *
 * <p>The first digit of a Thai citizen id says how the person was registered and is 1 to 8 (0 for people without
 * status); 9 is not issued. Every citizen id here starts with 9 and ends with a correct check digit.
 */
public final class LearnerIds {

    private static final long RUNNING = 10_000_000L;
    private static final long STEP = 7_654_321L;

    private LearnerIds() {}

    /** 9, the district, seven scattered digits, check digit. */
    static String citizen(String district, int number) {
        long scattered = (number * STEP + 1_234_567L) % RUNNING;
        String twelve = "9" + district + Long.toString(RUNNING + scattered).substring(1);
        return twelve + checkDigit(twelve);
    }

    /** G and twelve digits: the district and eight running ones. */
    static String gCode(String district, int number) {
        return "G" + district + Long.toString(100_000_000L + number).substring(1);
    }

    /** (11 − Σ d[i]·(13 − i) mod 11) mod 10 over the first twelve digits. */
    public static int checkDigit(String twelve) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (twelve.charAt(i) - '0') * (13 - i);
        }
        return (11 - sum % 11) % 10;
    }
}

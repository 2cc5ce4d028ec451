package org.samatcha.jobs.generate.life;

/** Result of the proxy means test of the Equitable Education Fund. */
public enum Poverty {
    NOT_POOR("ไม่ยากจน"),
    POOR("ยากจน"),
    EXTREMELY_POOR("ยากจนพิเศษ");

    private final String thai;

    Poverty(String thai) {
        this.thai = thai;
    }

    public String thai() {
        return thai;
    }
}

package org.samatcha.jobs.generate.life;

/** What moves a child's chances, besides the district and the grade. */
public enum Trait {
    BOY,
    POOR,
    EXTREMELY_POOR,
    DISABLED,
    G_CODE,
    FAR_FROM_SCHOOL,
    OVER_AGE,
    MOVED_SCHOOL,
    FLEXIBLE_SCHOOL,
    MUNICIPAL_SCHOOL
}

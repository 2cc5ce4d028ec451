package org.samatcha.jobs.generate.life;

/** Kinds of disability in education, as the Ministry of Education lists them; {@code weight} is their share. */
public enum Disability {
    NONE("-", 0),
    SEEING("บกพร่องทางการเห็น", 2),
    HEARING("บกพร่องทางการได้ยิน", 3),
    INTELLECTUAL("บกพร่องทางสติปัญญา", 20),
    PHYSICAL("บกพร่องทางร่างกายหรือสุขภาพ", 9),
    LEARNING("บกพร่องทางการเรียนรู้", 48),
    SPEECH("บกพร่องทางการพูดและภาษา", 3),
    BEHAVIOUR("บกพร่องทางพฤติกรรมหรืออารมณ์", 4),
    AUTISTIC("ออทิสติก", 6),
    MULTIPLE("พิการซ้อน", 5);

    private final String thai;
    private final double weight;

    Disability(String thai, double weight) {
        this.thai = thai;
        this.weight = weight;
    }

    public String thai() {
        return thai;
    }

    double weight() {
        return weight;
    }
}

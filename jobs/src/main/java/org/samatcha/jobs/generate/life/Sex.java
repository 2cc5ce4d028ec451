package org.samatcha.jobs.generate.life;

/** Sex as registered, with the words that different files use for it. */
public enum Sex {
    MALE("ชาย", "ช"),
    FEMALE("หญิง", "ญ");

    private final String word;
    private final String letter;

    Sex(String word, String letter) {
        this.word = word;
        this.letter = letter;
    }

    public String word() {
        return word;
    }

    public String letter() {
        return letter;
    }
}

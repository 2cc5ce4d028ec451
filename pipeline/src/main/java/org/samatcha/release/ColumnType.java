package org.samatcha.release;

/** The type of a column in a released table. */
public enum ColumnType {
    TEXT("string", "binary %s (STRING)"),
    WHOLE("integer", "int64 %s"),
    NUMBER("number", "double %s");

    private final String frictionless;
    private final String parquet;

    ColumnType(String frictionless, String parquet) {
        this.frictionless = frictionless;
        this.parquet = parquet;
    }

    /** The type's name in a Frictionless table schema. */
    public String frictionless() {
        return frictionless;
    }

    /** The type's name in CSV on the Web; the two standards share these three. */
    public String csvw() {
        return frictionless;
    }

    /** One field of a Parquet message type. */
    String parquetField(String name) {
        return "optional " + parquet.formatted(name) + ";";
    }
}

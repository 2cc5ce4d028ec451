package org.samatcha.catalog;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schools by any of their three codes: 10 digits, SMIS 8 digits, OBEC 6 digits. */
public final class SchoolRegistry implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No registry was given: schools are known by their codes alone. */
    public static final SchoolRegistry NONE = new SchoolRegistry(List.of());

    private final Map<String, School> byCode = new HashMap<>();

    public SchoolRegistry(List<School> schools) {
        for (School school : schools) {
            byCode.put(school.schoolId(), school);
            if (!school.smisCode().isEmpty()) {
                byCode.putIfAbsent(school.smisCode(), school);
            }
            if (!school.obecCode().isEmpty()) {
                byCode.putIfAbsent(school.obecCode(), school);
            }
        }
    }

    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    public Optional<School> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}

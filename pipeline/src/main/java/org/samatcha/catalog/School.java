package org.samatcha.catalog;

import java.io.Serializable;

/** A school of the registry. {@code smisCode}, {@code obecCode}, {@code municipal}, {@code flexible} may be blank. */
public record School(
        String schoolId,
        String smisCode,
        String obecCode,
        String areaCode,
        String agency,
        String municipal,
        String flexible)
        implements Serializable {}

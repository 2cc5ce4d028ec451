package org.samatcha.check;

import java.io.Serializable;
import org.samatcha.catalog.Areas;
import org.samatcha.catalog.SchoolRegistry;

/** What a row is judged against besides itself. */
public record Knowledge(Areas areas, SchoolRegistry schools, YearRange years) implements Serializable {}

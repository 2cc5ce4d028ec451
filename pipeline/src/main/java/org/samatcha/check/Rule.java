package org.samatcha.check;

import java.io.Serializable;

/** Something that must be true of the data. */
public interface Rule extends Serializable {

    RuleCard card();
}

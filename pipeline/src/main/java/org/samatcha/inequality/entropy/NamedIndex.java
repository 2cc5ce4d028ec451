package org.samatcha.inequality.entropy;

import org.samatcha.inequality.groups.Form;
import org.samatcha.inequality.groups.Need;
import org.samatcha.inequality.groups.WeightedIndex;

/** An index with a parameter, once weighted by population and once with all groups alike. */
record NamedIndex(String name, WeightedIndex index, Need need) {

    Form weighted() {
        return Form.simulated(name, index.weighted(), need);
    }

    Form unweighted() {
        return Form.simulated(name + "_unweighted", index.unweighted(), need);
    }
}

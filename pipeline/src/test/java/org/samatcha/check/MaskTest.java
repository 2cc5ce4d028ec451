package org.samatcha.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is shown of things that nobody may read. */
class MaskTest {

    @Test
    void theShapeOfANameInTheColumnOfNumbersTellsNoneOfItsMarks() {
        assertEquals("xxxxxxxx xxxx", Mask.shape("เด็กหญิง น้ำใ"));
        assertEquals("•-••••-•••••-••-•", Mask.shape("1-1017-00207-03-8"));
    }
}

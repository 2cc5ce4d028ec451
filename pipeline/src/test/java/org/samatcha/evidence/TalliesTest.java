package org.samatcha.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TalliesTest {

    @Property(tries = 200)
    void whateverTheirSizeTheyComeBackAsTheyWere(@ForAll long[] tallies) throws IOException, ClassNotFoundException {
        Tallies sent = sent(Tallies.of(tallies));

        assertEquals(tallies.length, sent.size());
        assertArrayEquals(tallies, sent.all().toArray());
        for (int i = 0; i < tallies.length; i++) {
            assertEquals(tallies[i], sent.of(i));
        }
    }

    @Test
    void equalTextsOfManyCellsLieInMemoryOnce() {
        Map<String, String> texts = new HashMap<>();
        Cell one = new Cell(new String("4001"), 2566, new String("sex"), new String("male")).sharing(texts);
        Cell other = new Cell(new String("4001"), 2567, new String("sex"), new String("female")).sharing(texts);

        assertEquals(new Cell("4001", 2567, "sex", "female"), other);
        assertEquals(System.identityHashCode(one.area()), System.identityHashCode(other.area()));
        assertEquals(4, texts.size());
    }

    private static Tallies sent(Tallies tallies) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tallies);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Tallies) in.readObject();
        }
    }
}

package org.samatcha.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class SteadyStreamTest {

    /** A file that another program appends to faster than anybody reads. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'a';
        }
    }

    @Test
    void aFileOfItsStatedLengthIsReadToItsEnd() throws IOException {
        byte[] bytes = {1, 2, 3};
        assertArrayEquals(bytes, new SteadyStream(new ByteArrayInputStream(bytes), 3).readAllBytes());
        assertEquals(-1, new SteadyStream(new ByteArrayInputStream(new byte[0]), 0).read());
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsRefusedAndReadingEnds() {
        SteadyStream growing = new SteadyStream(new Endless(), 100_000);
        UnreadableException grew = assertThrows(UnreadableException.class, growing::readAllBytes);
        assertEquals("a file that grew while it was read", grew.seen());
    }

    @Test
    void aFileThatBecameShorterIsRefused() {
        SteadyStream shorter = new SteadyStream(new ByteArrayInputStream(new byte[5]), 6);
        assertEquals(
                "a file that became shorter while it was read",
                assertThrows(UnreadableException.class, shorter::readAllBytes).seen());
    }

    @Test
    void aGrowingFileIsRefusedAsAWholeWithWhatWouldBeRight() {
        ByteSource growing = new ByteSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public String name() {
                return "population/growing.csv";
            }

            @Override
            public InputStream open() {
                return new SteadyStream(new Endless(), 1000);
            }
        };
        Capture.Refused refused = assertInstanceOf(
                Capture.Refused.class, Capture.open(growing, Profiles.builtIn()).get(0));
        assertEquals(Capture.Problem.UNREADABLE, refused.problem());
        assertEquals("a file that is complete before the run begins", refused.right());
    }
}

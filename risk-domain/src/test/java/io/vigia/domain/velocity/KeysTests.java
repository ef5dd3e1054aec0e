package io.vigia.domain.velocity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KeysTests {

    @Test
    void comesBackFromItsStoredForm() {
        Keys keys = Keys.of(Map.of(Dimension.EMAIL, 42L, Dimension.CUSTOMER_MERCHANT, -7L));
        assertEquals(18, keys.toBytes().length);
        assertEquals(keys, Keys.parse(keys.toBytes()));
        assertEquals(0, keys.hash(Dimension.CARD));
    }

    @Test
    void leavesOutDimensionsOfALaterVersion() {
        byte[] stored = Keys.of(Map.of(Dimension.EMAIL, 42L)).toBytes();
        stored[0] = 120;
        assertArrayEquals(new byte[0], Keys.parse(stored).toBytes());
    }

    @Test
    void refusesWhatIsNoKeys() {
        assertThrows(IllegalArgumentException.class, () -> Keys.parse(new byte[8]));
    }
}

package io.vigia.service.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealedTests {

    private static final MasterKey KEY = MasterKey.parse(Base64.getEncoder().encodeToString(new byte[32]));
    private final FieldCipher cipher = FieldCipher.of(KEY);

    @Test
    void opensWhatItSealed() {
        byte[] clear = "María Gómez".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(clear, cipher.open(cipher.seal(clear)));
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        byte[] clear = "1020304050".getBytes(StandardCharsets.UTF_8);
        assertFalse(Arrays.equals(cipher.seal(clear), cipher.seal(clear)));
    }

    @Test
    void refusesWhatWasAltered() {
        byte[] sealed = cipher.seal(new byte[] {1, 2, 3});
        sealed[sealed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> cipher.open(sealed));
    }

    @Test
    void derivesUnrelatedKeysForPurposes() {
        assertFalse(Arrays.equals(KEY.derive("a"), KEY.derive("b")));
        assertEquals(32, KEY.derive("a").length);
    }

    @Test
    void packsAndUnpacksAnyDocument() {
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 100, 5_000, 100_000}) {
            byte[] document = new byte[size];
            random.nextBytes(document);
            assertArrayEquals(document, Deflate.unpack(Deflate.pack(document)));
        }
    }

    @Test
    void refusesADocumentThatIsCutShort() {
        byte[] packed = Deflate.pack("a document of some length, some length".getBytes(StandardCharsets.UTF_8));
        assertThrows(IllegalStateException.class, () -> Deflate.unpack(Arrays.copyOf(packed, packed.length / 2)));
    }
}

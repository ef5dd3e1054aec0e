package io.vigia.service.events;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.TextResource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnapshotPackingTests {

    @Test
    void givesBackWhatWasPacked() {
        for (String text : List.of("", "{}", "x".repeat(100_000), payment("pi_0V9", "Ñandú 支付"))) {
            assertComesBack(text.getBytes(StandardCharsets.UTF_8));
        }
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        assertComesBack(noise);
    }

    @Test
    void packsAPaymentToATenth() {
        byte[] payment = payment("pi_0VbfFxqb0003qc9bsz0LZ6go", "succeeded").getBytes(StandardCharsets.UTF_8);
        int packed = SnapshotPacking.pack(payment).length;
        assertTrue(packed * 10 < payment.length, packed + " of " + payment.length);
    }

    @Test
    void refusesWhatIsCutShort() {
        byte[] packed = SnapshotPacking.pack(payment("pi_1", "canceled").getBytes(StandardCharsets.UTF_8));
        assertThrows(
                IllegalStateException.class, () -> SnapshotPacking.unpack(Arrays.copyOf(packed, packed.length - 5)));
    }

    private static void assertComesBack(byte[] clear) {
        assertArrayEquals(clear, SnapshotPacking.unpack(SnapshotPacking.pack(clear)));
    }

    private static String payment(String id, String status) {
        List<String> samples = TextResource.lines(SnapshotPacking.class, "snapshots-1.txt");
        return samples.get(samples.size() - 1).replace("pi_0V", id).replace("succeeded", status);
    }
}

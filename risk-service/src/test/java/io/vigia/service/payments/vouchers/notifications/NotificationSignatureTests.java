package io.vigia.service.payments.vouchers.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationSignatureTests {

    private static final byte[] BODY = "{\"id\":\"evt_1\"}".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    @Test
    void isTheHmacThatOthersCompute() { // openssl dgst -sha256 -hmac secret
        assertEquals("t=1700000000,v1=" + OTHERS, NotificationSignature.sign(BODY, "secret", NOW));
    }

    private static final String OTHERS = "af784f27423c462e20039559cd4264140f7b7ed4c9090e26fd663faa5eeb8dda";

    @Test
    void verifiesWithAnyOfTheSecretsThatAreGood() {
        String header = NotificationSignature.sign(BODY, "old", NOW);
        assertTrue(NotificationSignature.verifies(header, BODY, List.of("new", "old"), NOW));
        assertFalse(NotificationSignature.verifies(header, BODY, List.of("new"), NOW));
        assertFalse(NotificationSignature.verifies(header, "{}".getBytes(), List.of("old"), NOW));
    }

    @Test
    void holdsForFiveMinutesEitherWay() {
        String header = NotificationSignature.sign(BODY, "s", NOW);
        assertTrue(NotificationSignature.verifies(header, BODY, List.of("s"), NOW.plusSeconds(300)));
        assertTrue(NotificationSignature.verifies(header, BODY, List.of("s"), NOW.minusSeconds(300)));
        assertFalse(NotificationSignature.verifies(header, BODY, List.of("s"), NOW.plusSeconds(301)));
        assertFalse(NotificationSignature.verifies(header, BODY, List.of("s"), NOW.minusSeconds(301)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "t=", "t=x,v1=00", "v1=00", "t=1700000000", "t=1700000000,v1=0", "t=1700000000,v1=zz", ",,=,"
            })
    void refusesWhatIsNoSignature(String header) {
        assertFalse(NotificationSignature.verifies(header, BODY, List.of("s"), NOW));
        assertFalse(NotificationSignature.verifies(null, BODY, List.of("s"), NOW));
    }
}

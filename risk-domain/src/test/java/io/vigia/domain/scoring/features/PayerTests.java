package io.vigia.domain.scoring.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Keys;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayerTests {

    @Test
    void aPayerIsKnownByTheBestThatThereIs() {
        Map<Dimension, Long> all = Map.of(Dimension.CUSTOMER, 1L, Dimension.CARD, 2L, Dimension.EMAIL, 3L);
        assertEquals(1, Features.payer(Keys.of(all)));
        assertEquals(3, Features.payer(Keys.of(Map.of(Dimension.EMAIL, 3L, Dimension.DEVICE, 4L))));
    }

    @Test
    void whoeverIsKnownByNothingIsNobody() {
        assertEquals(0, Features.payer(Keys.of(Map.of(Dimension.TERMINAL, 5L, Dimension.IP, 6L))));
    }
}

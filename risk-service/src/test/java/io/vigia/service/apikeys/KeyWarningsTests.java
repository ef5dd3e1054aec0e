package io.vigia.service.apikeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyWarningsTests {

    @ParameterizedTest
    @CsvSource({"P31D,-1", "P30D,30", "P15D,30", "P14D,14", "P8D,14", "P7D,7", "P2D,7", "P1D,1", "PT1M,1", "PT-1M,-1"})
    void warnsAtThirtyFourteenSevenAndOne(Duration left, int days) {
        assertEquals(days, KeyWarnings.warning(left).orElse(-1));
    }
}

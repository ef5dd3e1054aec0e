package io.vigia.api.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserAddressTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, , 203.0.113.9",
        "203.0.113.9, 198.51.100.1, 203.0.113.9",
        "127.0.0.1, , 127.0.0.1",
        "127.0.0.1, 198.51.100.1, 198.51.100.1",
        "10.0.0.3, '6.6.6.6, 198.51.100.1', 198.51.100.1",
        "10.0.0.3, nonsense, 10.0.0.3",
        "::1, 2001:db8::7, 2001:db8::7"
    })
    void onlyAProxyOfOursIsBelieved(String remote, String forwarded, String address) {
        assertEquals(address, BrowserAddress.of(remote, forwarded));
    }
}

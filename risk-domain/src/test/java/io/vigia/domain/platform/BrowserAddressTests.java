package io.vigia.domain.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        List<String> lines = forwarded == null ? List.of() : List.of(forwarded);
        assertEquals(address, BrowserAddress.of(remote, Collections.enumeration(lines)));
    }

    @Test
    void believesTheLineThatTheProxyAddedNotTheOneItWasSent() {
        List<String> lines = List.of("6.6.6.6", "198.51.100.1");
        assertEquals("198.51.100.1", BrowserAddress.of("10.0.0.3", Collections.enumeration(lines)));
    }

    @Test
    void needsNoHeader() {
        assertEquals("127.0.0.1", BrowserAddress.of("127.0.0.1", null));
    }
}

package io.vigia.domain.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTests {

    @ParameterizedTest
    @CsvSource({
        "190.24.0.1, 190.24.0.1",
        "2001:DB8::1, 2001:db8:0:0:0:0:0:1",
        "::ffff:190.24.0.1, 190.24.0.1",
        "255.255.255.255, 255.255.255.255"
    })
    void readsBothFamiliesIntoOneForm(String text, String canonical) {
        assertEquals(canonical, IpAddress.parse(text).getHostAddress());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "example.com",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "1..2.3",
                "1.2.3.4 ",
                ":::",
                "12345::"
            })
    void asksNoNameServer(String text) {
        assertNull(IpAddress.parse(text));
    }
}

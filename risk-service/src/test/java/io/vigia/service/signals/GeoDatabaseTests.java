package io.vigia.service.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigia.domain.signals.IpAddress;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoDatabaseTests {

    private static final GeoDatabase DATABASE = new GeoDatabase();

    @BeforeAll
    static void open() {
        DATABASE.open(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"190.24.0.1, CO", "200.32.32.1, AR", "193.0.6.139, NL", "2001:13f8::1, CO", "133.11.0.1, JP"})
    void knowsTheCountryOfAnAddress(String address, String country) {
        assertEquals(country, DATABASE.country(IpAddress.parse(address)));
    }

    @Test
    void privateAddressesAreNowhere() {
        assertNull(DATABASE.country(IpAddress.parse("192.168.1.1")));
        assertNull(DATABASE.country(IpAddress.parse("127.0.0.1")));
    }

    @Test
    void aWrongSettingIsNoticed() {
        Optional<Path> missing = Optional.of(Path.of("no-such-file.mmdb"));
        assertThrows(UncheckedIOException.class, () -> new GeoDatabase().open(missing));
    }
}

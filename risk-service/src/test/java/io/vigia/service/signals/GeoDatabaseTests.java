package io.vigia.service.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.platform.IpAddress;
import io.vigia.domain.signals.places.IpPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoDatabaseTests {

    private static final GeoDatabase DATABASE = new GeoDatabase();

    /** The layout of GeoLite2 City. */
    private static final Map<String, Object> BOGOTA = Map.of(
            "country", Map.of("iso_code", "CO"),
            "subdivisions", List.of(Map.of("iso_code", "DC"), Map.of("iso_code", "X")),
            "city", Map.of("names", Map.of("en", "Bogotá")),
            "location", Map.of("latitude", 4.6115, "longitude", -74.0833, "accuracy_radius", 20));

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        DATABASE.open(Optional.empty(), List.of());
    }

    @ParameterizedTest
    @CsvSource({"190.24.0.1, CO", "200.32.32.1, AR", "193.0.6.139, NL", "2001:13f8::1, CO", "133.11.0.1, JP"})
    void knowsTheCountryOfAnAddress(String address, String country) {
        IpPlace place = DATABASE.place(IpAddress.parse(address));
        assertEquals(country, place.country());
        assertNull(place.coordinates(), "a country is no place to measure from");
    }

    @Test
    void privateAddressesAreNowhere() {
        assertEquals(IpPlace.UNKNOWN, DATABASE.place(IpAddress.parse("192.168.1.1")));
        assertEquals(IpPlace.UNKNOWN, DATABASE.place(IpAddress.parse("127.0.0.1")));
    }

    @Test
    void severalFilesTellTogetherWhatEachKnows() throws IOException {
        Path asn = file("asn.mmdb", Map.of("autonomous_system_number", 27831L, "autonomous_system_organization", "X"));
        Path anonymous = file("anonymous.mmdb", Map.of("is_anonymous", true, "is_tor_exit_node", true));
        Path connection = file("connection.mmdb", Map.of("connection_type", "Cable/DSL"));
        GeoDatabase all = new GeoDatabase();
        all.open(Optional.of(file("city.mmdb", BOGOTA)), List.of(asn, anonymous, connection));
        IpPlace place = all.place(IpAddress.parse("190.24.0.1"));
        assertEquals("CO", place.country());
        assertEquals("DC", place.state());
        assertEquals(4.6115, place.coordinates().latitude(), 1e-9);
        assertEquals(27831L, place.network().asn());
        assertEquals("Cable/DSL", place.network().connection());
        assertTrue(place.anonymous());
        assertEquals(IpPlace.UNKNOWN, all.place(IpAddress.parse("203.0.113.9")), "outside of the files' networks");
    }

    @Test
    void aPointKnownByItsCountryAloneIsNone() throws IOException {
        Map<String, Object> middle = Map.of(
                "country", Map.of("iso_code", "CO"),
                "location", Map.of("latitude", 4.0, "longitude", -72.0, "accuracy_radius", 1_000));
        GeoDatabase vague = new GeoDatabase();
        vague.open(Optional.of(file("vague.mmdb", middle)), List.of());
        assertNull(vague.place(IpAddress.parse("190.24.0.1")).coordinates());
        assertFalse(vague.place(IpAddress.parse("190.24.0.1")).anonymous());
    }

    @Test
    void aNewerFileIsTakenUpAndABrokenOneIsNot() throws IOException {
        Path path = file("changing.mmdb", Map.of("country_code", "CO"));
        GeoDatabase changing = new GeoDatabase();
        changing.open(Optional.of(path), List.of());
        assertEquals("CO", changing.place(IpAddress.parse("190.24.0.1")).country());
        file("changing.mmdb", Map.of("country_code", "PE"));
        Files.setLastModifiedTime(path, FileTime.fromMillis(2_000_000_000_000L));
        changing.refresh();
        assertEquals("PE", changing.place(IpAddress.parse("190.24.0.1")).country());
        Files.writeString(path, "this is no MMDB");
        Files.setLastModifiedTime(path, FileTime.fromMillis(2_000_000_100_000L));
        changing.refresh();
        assertEquals("PE", changing.place(IpAddress.parse("190.24.0.1")).country());
    }

    @Test
    void aWrongSettingIsNoticed() {
        Optional<Path> missing = Optional.of(Path.of("no-such-file.mmdb"));
        assertThrows(UncheckedIOException.class, () -> new GeoDatabase().open(missing, List.of()));
    }

    private Path file(String name, Map<String, Object> row) throws IOException {
        return Files.write(folder.resolve(name), MmdbWriter.file(row));
    }
}

package io.vigia.domain.signals.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigia.domain.customers.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTests {

    private final Regions regions = Regions.standard();
    private final Gazetteer gazetteer = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource({
        "Bogotá, DC, , CO, 11001",
        "'BOGOTA, D.C.', Cundinamarca, , CO, 25",
        "bogota d.c., , , CO, 11001",
        "Medellin, ANT, , co, 05001",
        "Rionegro, Antioquia, , CO, 05615",
        "Rionegro, SAN, , CO, 68615",
        "Cartagena de Indias, Bolívar, , CO, 13001",
        "Nowhere, Valle del Cauca, , CO, 76",
        ", 76, , CO, 76",
        "Nowhere, , 760001, CO, 76",
        "Nowhere, , , CO, ",
        "Miami, FL, , US, ",
        "Bogotá, DC, , , "
    })
    void regionsOfAddressesAreToldAsNearAsTheyCanBe(
            String city, String state, String postalCode, String country, String code) {
        assertEquals(code, regions.code(new Address(null, null, city, state, postalCode, country)));
    }

    @ParameterizedTest
    @CsvSource({"11001, 11001", "5001, 05001", "8, 08", "CO-DC, 11", "antioquia, 05", "zone 3, zone 3"})
    void regionsOfMerchantsAreBroughtIntoOneForm(String given, String code) {
        assertEquals(code, regions.code(given));
    }

    @ParameterizedTest
    @CsvSource({
        "Bogotá, DC, CO, Medellín, ANT, CO, 246",
        "Bogotá, DC, CO, Miami, FL, US, 2433",
        "Springfield, MO, US, Springfield, IL, US, 430",
        "Shenzhen, , CN, Hong Kong, , HK, 28"
    })
    void distancesAreThoseOfTheMap(
            String city, String state, String country, String city2, String state2, String country2, double km) {
        Coordinates from = gazetteer.find(new Address(null, null, city, state, null, country));
        Coordinates to = gazetteer.find(new Address(null, null, city2, state2, null, country2));
        assertEquals(km, from.kilometresTo(to), 10 + km / 50);
        assertEquals(from.kilometresTo(to), to.kilometresTo(from), 1e-9);
    }

    @Test
    void aPlaceThatIsNotKnownHasNoCoordinates() {
        assertNull(gazetteer.find(new Address(null, null, null, null, null, "US")));
        assertNull(gazetteer.find(new Address(null, null, "Nowhere at all", null, null, "CO")));
        assertNull(gazetteer.find(null));
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(91, 0));
        assertThrows(IllegalArgumentException.class, () -> new Coordinates(Double.NaN, 0));
    }

    @ParameterizedTest
    @CsvSource({"4.61, -74.082", "-90, -180", "90, 180", "0, 0"})
    void aPointFitsInOneNumber(double latitude, double longitude) {
        Coordinates point = new Coordinates(latitude, longitude);
        Coordinates again = Coordinates.unpacked(point.packed());
        assertEquals(latitude, again.latitude(), 1e-5);
        assertEquals(longitude, again.longitude(), 1e-5);
        assertEquals(true, point.packed() != 0);
    }
}

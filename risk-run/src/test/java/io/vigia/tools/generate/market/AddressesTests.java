package io.vigia.tools.generate.market;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.maxmind.db.Reader;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressesTests {

    /** What the product ships to look countries up in. */
    private static final Path COUNTRIES =
            Path.of("../risk-service/src/main/resources/io/vigia/service/signals/geo-country.mmdb");

    @Test
    void everyAddressIsOfItsCountry() throws IOException {
        try (Reader reader = new Reader(COUNTRIES.toFile())) {
            for (String country : Addresses.countries()) {
                Dice dice = Dice.of(5, country, 0);
                for (int i = 0; i < 500; i++) {
                    String address = Addresses.in(country, dice);
                    Map<?, ?> found = reader.get(InetAddress.getByName(address), Map.class);
                    assertEquals(country, found == null ? null : found.get("country_code"), address);
                }
            }
        }
    }
}

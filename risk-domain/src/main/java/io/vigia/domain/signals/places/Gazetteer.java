package io.vigia.domain.signals.places;

import io.vigia.domain.customers.Address;
import io.vigia.domain.kernel.TextResource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where cities are, by country, name and, where the table has it, state: municipalities of Colombia, and cities of 15,000
 * inhabitants and more elsewhere. Of two cities of one name in one country the larger is meant unless the state says
 * otherwise. A country's middle is nobody's place: without a known city there are no coordinates.
 */
public final class Gazetteer {

    private static final Gazetteer STANDARD = new Gazetteer();

    private final Map<String, Coordinates> cities = new HashMap<>();
    private final Regions regions = Regions.standard();

    private Gazetteer() {
        for (String line : TextResource.lines(Gazetteer.class, "cities.tsv")) {
            String[] cells = line.split("\t");
            Coordinates at = new Coordinates(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
            String name = PlaceNames.folded(cells[4]);
            if (name != null) {
                cities.putIfAbsent(cells[0] + "/" + name, at); // the largest comes first
                cities.putIfAbsent(cells[0] + cells[1] + "/" + name, at);
            }
        }
    }

    /** The cities of the world. */
    public static Gazetteer standard() {
        return STANDARD;
    }

    /** Where the city of an address is; null if that is not known. */
    public Coordinates find(Address address) {
        if (address == null || address.country() == null) {
            return null;
        }
        String country = address.country().toUpperCase(Locale.ROOT);
        if (country.equals("CO")) {
            return regions.coordinates(regions.code(address));
        }
        String city = PlaceNames.folded(address.city());
        if (city == null) {
            return null;
        }
        String state = address.state() == null ? "" : address.state().toUpperCase(Locale.ROOT);
        Coordinates exact = cities.get(country + state + "/" + city);
        return exact != null ? exact : cities.get(country + "/" + city);
    }
}

package io.vigia.domain.signals.places;

import io.vigia.domain.customers.Address;
import io.vigia.domain.kernel.TextResource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Colombia's departments and municipalities by their DANE codes, two digits and five. Read once from {@code
 * departments.tsv} and {@code municipalities.tsv}.
 */
public final class Regions {

    private static final Regions STANDARD = new Regions();
    private static final int DEPARTMENT_DIGITS = 2;

    private final Map<String, String> departments = new HashMap<>();
    private final Map<String, String> municipalities = new HashMap<>();
    private final Map<String, Coordinates> coordinates = new HashMap<>();

    private Regions() {
        for (String line : TextResource.lines(Regions.class, "departments.tsv")) {
            String[] cells = line.split("\t");
            departments.put(cells[0], cells[0]);
            departments.put(cells[1].toLowerCase(Locale.ROOT), cells[0]);
            for (String name : cells[2].split("\\|")) {
                departments.put(PlaceNames.folded(name), cells[0]);
            }
        }
        for (String line : TextResource.lines(Regions.class, "municipalities.tsv")) {
            municipality(line.split("\t"));
        }
    }

    private void municipality(String[] cells) {
        String code = cells[0];
        if (!cells[1].isEmpty()) {
            coordinates.put(code, new Coordinates(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        }
        for (String name : cells[3].split("\\|")) {
            String folded = PlaceNames.folded(name);
            municipalities.putIfAbsent(department(code) + folded, code);
            municipalities.putIfAbsent(folded, code); // the largest comes first
        }
    }

    /** The regions of Colombia. */
    public static Regions standard() {
        return STANDARD;
    }

    /**
     * The region of an address, as near as it can be told: of the city within its department, else of the department, else
     * of the largest city of that name, else of the postal code's first two digits.
     *
     * @return five digits, two, or null if the address is not in Colombia or tells no region
     */
    public String code(Address address) {
        if (address == null || address.country() == null || !address.country().equalsIgnoreCase("CO")) {
            return null;
        }
        String city = PlaceNames.folded(address.city());
        String state = PlaceNames.folded(address.state());
        String department = state == null ? null : departments.get(state);
        if (department != null) {
            return municipalities.getOrDefault(department + city, department);
        }
        String municipality = city == null ? null : municipalities.get(city);
        return municipality != null ? municipality : byPostalCode(address.postalCode());
    }

    /**
     * The code in its usual form.
     *
     * @param given as a merchant sends it, perhaps {@code CO-DC} or {@code 11001}
     * @return what was given if nothing better is known
     */
    public String code(String given) {
        if (given == null) {
            return null;
        }
        String bare = given.strip();
        if (bare.matches("\\d{1}|\\d{4}")) {
            bare = "0" + bare; // a spreadsheet has eaten the zero
        }
        String word = PlaceNames.folded(bare.startsWith("CO-") ? bare.substring(3) : bare);
        return departments.getOrDefault(word, bare);
    }

    /** Where a municipality is; null if it is not known, as for a whole department. */
    public Coordinates coordinates(String code) {
        return code == null ? null : coordinates.get(code);
    }

    /** The department that a region lies in, two digits. */
    public static String department(String code) {
        return code.substring(0, Math.min(DEPARTMENT_DIGITS, code.length()));
    }

    private String byPostalCode(String postalCode) {
        String digits = postalCode == null ? "" : postalCode.strip();
        return digits.matches("\\d{6}") ? departments.get(department(digits)) : null;
    }
}

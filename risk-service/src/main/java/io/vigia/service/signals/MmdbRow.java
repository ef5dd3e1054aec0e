package io.vigia.service.signals;

import io.vigia.domain.signals.places.Coordinates;
import io.vigia.domain.signals.places.IpPlace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads rows of MMDB files as the common databases lay them out: GeoLite2 and GeoIP2 Country, City, ASN, Anonymous IP,
 * Connection Type and Enterprise, and flat ones with {@code country_code}.
 */
final class MmdbRow {

    /** Kilometres around a point within which an address surely is; if it is known no nearer, it is known by no city. */
    private static final int FARTHEST_KM = 200;

    private static final List<String> HIDING =
            List.of("is_anonymous", "is_anonymous_vpn", "is_anonymous_proxy", "is_public_proxy", "is_tor_exit_node");

    private MmdbRow() {}

    /** What the rows of one address say together. */
    static IpPlace place(List<Map<?, ?>> rows) {
        return new IpPlace(
                first(rows, MmdbRow::country),
                first(rows, MmdbRow::state),
                first(rows, MmdbRow::coordinates),
                new IpPlace.Network(first(rows, MmdbRow::asn), first(rows, MmdbRow::connection)),
                rows.stream().anyMatch(MmdbRow::isAnonymous));
    }

    private static <T> T first(List<Map<?, ?>> rows, Function<Map<?, ?>, T> part) {
        return rows.stream().map(part).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String country(Map<?, ?> row) {
        String nested = text(map(row, "country"), "iso_code");
        String code = nested != null ? nested : text(row, "country_code");
        return code != null && code.length() == 2 ? code.toUpperCase(Locale.ROOT) : null;
    }

    private static String state(Map<?, ?> row) {
        return row.get("subdivisions") instanceof List<?> list
                        && !list.isEmpty()
                        && list.get(0) instanceof Map<?, ?> first
                ? text(first, "iso_code")
                : null;
    }

    private static Coordinates coordinates(Map<?, ?> row) {
        Map<?, ?> location = map(row, "location");
        Double latitude = number(location, "latitude");
        Double longitude = number(location, "longitude");
        Double radius = number(location, "accuracy_radius");
        boolean near = radius == null ? !map(row, "city").isEmpty() : radius <= FARTHEST_KM;
        return latitude != null && longitude != null && near ? new Coordinates(latitude, longitude) : null;
    }

    private static Long asn(Map<?, ?> row) {
        Double nested = number(map(row, "traits"), "autonomous_system_number");
        Double asn = nested != null ? nested : number(row, "autonomous_system_number");
        return asn == null ? null : Long.valueOf(asn.longValue());
    }

    private static String connection(Map<?, ?> row) {
        String nested = text(map(row, "traits"), "connection_type");
        return nested != null ? nested : text(row, "connection_type");
    }

    private static boolean isAnonymous(Map<?, ?> row) {
        Map<?, ?> traits = map(row, "traits");
        return HIDING.stream()
                .anyMatch(mark -> Boolean.TRUE.equals(row.get(mark)) || Boolean.TRUE.equals(traits.get(mark)));
    }

    private static Map<?, ?> map(Map<?, ?> row, String name) {
        return row.get(name) instanceof Map<?, ?> nested ? nested : Map.of();
    }

    private static String text(Map<?, ?> row, String name) {
        return row.get(name) instanceof String text && !text.isEmpty() ? text : null;
    }

    private static Double number(Map<?, ?> row, String name) {
        return row.get(name) instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }
}

package io.vigia.domain.accounts;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where an account is at home.
 *
 * @param code ISO 3166-1 alpha-2
 * @param currency lower case
 * @param timeZone an IANA zone: that of the country's largest market
 */
public record Country(String code, String currency, String timeZone) {

    public static final Country COLOMBIA = new Country("CO", "cop", "America/Bogota");

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("CO", "America/Bogota"),
            Map.entry("CN", "Asia/Shanghai"),
            Map.entry("HK", "Asia/Hong_Kong"),
            Map.entry("SG", "Asia/Singapore"),
            Map.entry("MX", "America/Mexico_City"),
            Map.entry("PE", "America/Lima"),
            Map.entry("CL", "America/Santiago"),
            Map.entry("AR", "America/Argentina/Buenos_Aires"),
            Map.entry("BR", "America/Sao_Paulo"),
            Map.entry("EC", "America/Guayaquil"),
            Map.entry("PA", "America/Panama"),
            Map.entry("US", "America/New_York"),
            Map.entry("ES", "Europe/Madrid"),
            Map.entry("FR", "Europe/Paris"),
            Map.entry("DE", "Europe/Berlin"),
            Map.entry("GB", "Europe/London"));

    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    /** A country by its code; without a zone of its own here it keeps time in UTC. Empty for a code that is none. */
    public static Optional<Country> of(String code) {
        if (code == null || !ISO.contains(code)) {
            return Optional.empty();
        }
        Currency currency = Currency.getInstance(new Locale("", code));
        String wire = currency == null ? "usd" : currency.getCurrencyCode().toLowerCase(Locale.ROOT);
        return Optional.of(new Country(code, wire, ZONES.getOrDefault(code, "UTC")));
    }

    /** The codes of all countries, in the order of their codes. */
    public static List<String> codes() {
        return ISO.stream().sorted().toList();
    }
}

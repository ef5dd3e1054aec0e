package io.vigia.tools.generate.market;

import java.util.List;
import java.util.Map;

/** Public IPv4 ranges by country, of which demo traffic takes its addresses. */
public final class Addresses {

    private static final Map<String, List<String>> RANGES = Map.ofEntries(
            Map.entry(
                    "CO",
                    List.of("181.48.0.0/12", "181.128.0.0/11", "186.80.0.0/13", "186.28.0.0/14", "181.240.0.0/12")),
            Map.entry("VE", List.of("186.88.0.0/13", "190.72.0.0/13", "190.200.0.0/13")),
            Map.entry("US", List.of("3.80.0.0/12", "3.128.0.0/10", "3.224.0.0/12")),
            Map.entry("CN", List.of("14.16.0.0/12", "14.208.0.0/12", "27.16.0.0/12")),
            Map.entry("MX", List.of("177.224.0.0/13", "148.208.0.0/13", "177.240.0.0/13")),
            Map.entry("ES", List.of("2.136.0.0/13", "77.224.0.0/13")),
            Map.entry("BR", List.of("152.240.0.0/12")),
            Map.entry("NG", List.of("105.112.0.0/12", "102.88.0.0/13")),
            Map.entry("RU", List.of("5.136.0.0/13", "2.60.0.0/14")),
            Map.entry("PE", List.of("190.232.0.0/13")),
            Map.entry("EC", List.of("157.100.0.0/16")));

    private Addresses() {}

    /** Returns the countries that have ranges, as ISO 3166-1 alpha-2 codes. */
    public static Iterable<String> countries() {
        return RANGES.keySet();
    }

    /**
     * Returns an address of a country.
     *
     * @param country its ISO code, one of {@link #countries()}
     */
    public static String in(String country, Dice dice) {
        String range = dice.pick(RANGES.get(country));
        int slash = range.indexOf('/');
        int hosts = 1 << (32 - Integer.parseInt(range.substring(slash + 1)));
        long address = 0;
        for (String part : range.substring(0, slash).split("\\.")) {
            address = address << 8 | Integer.parseInt(part);
        }
        address += (long) dice.below(hosts / 256) * 256 + dice.between(1, 254);
        return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
    }
}

package io.vigia.tools.generate.market;

import java.util.Comparator;
import java.util.List;

/**
 * Something that is sold online.
 *
 * @param sku its number in the catalogue
 * @param category what kind of goods
 * @param pesos the price of one
 */
public record Product(String sku, String category, long pesos) {

    private static final List<Product> CATALOGUE = List.of(
                    new Product("CAS-101", "phone_accessories", 12_900),
                    new Product("CAB-102", "phone_accessories", 18_500),
                    new Product("AUD-103", "phone_accessories", 49_900),
                    new Product("CHG-104", "phone_accessories", 64_900),
                    new Product("TEE-201", "fashion", 29_900),
                    new Product("JEA-202", "fashion", 89_900),
                    new Product("SNK-203", "fashion", 189_900),
                    new Product("BAG-204", "fashion", 134_900),
                    new Product("LAM-301", "home", 39_900),
                    new Product("PAN-302", "home", 79_900),
                    new Product("VAC-303", "home", 349_900),
                    new Product("AIR-304", "home", 459_900),
                    new Product("TOY-401", "toys", 24_900),
                    new Product("LEG-402", "toys", 159_900),
                    new Product("DRO-403", "toys", 389_900),
                    new Product("LIP-501", "beauty", 21_900),
                    new Product("PER-502", "beauty", 219_900),
                    new Product("VIT-503", "beauty", 54_900),
                    new Product("GIF-601", "gift_cards", 50_000),
                    new Product("GIF-602", "gift_cards", 100_000),
                    new Product("GIF-603", "gift_cards", 200_000),
                    new Product("WAT-701", "electronics", 279_900),
                    new Product("TAB-702", "electronics", 849_900),
                    new Product("TVS-703", "electronics", 1_899_900),
                    new Product("PHO-704", "electronics", 2_499_900),
                    new Product("LAP-705", "electronics", 3_899_900),
                    new Product("PHO-706", "electronics", 5_299_900))
            .stream()
            .sorted(Comparator.comparingLong(Product::pesos))
            .toList();

    /** Returns something that costs about that much; the cheapest thing when nothing is so cheap. */
    public static Product costing(double pesos, Dice dice) {
        int affordable = 1;
        while (affordable < CATALOGUE.size() && CATALOGUE.get(affordable).pesos() <= pesos * 1.2) {
            affordable++;
        }
        return CATALOGUE.get(affordable - 1 - dice.below(Math.min(6, affordable)));
    }

    /** Returns something of a category that costs at least that much, or the dearest of that category. */
    public static Product dear(String category, double pesos, Dice dice) {
        List<Product> all = CATALOGUE.stream()
                .filter(product -> product.category().equals(category))
                .toList();
        List<Product> enough =
                all.stream().filter(product -> product.pesos() >= pesos).toList();
        return enough.isEmpty() ? all.get(all.size() - 1) : dice.pick(enough);
    }
}

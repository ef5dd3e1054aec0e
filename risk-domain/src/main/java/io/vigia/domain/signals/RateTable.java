package io.vigia.domain.signals;

import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.TextResource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each currency is worth in US dollars and how many digits it has on the wire.
 *
 * <p>The default table holds rounded orders of magnitude so that amounts compare from the first start; whoever runs the
 * platform replaces it by a table of the day.
 */
public final class RateTable {

    private static final Rate UNKNOWN = new Rate(2, Double.NaN);
    private static final double[] POWERS = {1, 10, 100, 1_000};
    private static final double MICROS = 1e6;
    private static final RateTable STANDARD = parse(TextResource.lines(RateTable.class, "rates.tsv"));

    private final Map<String, Rate> rates;

    private record Rate(int digits, double usd) {}

    private RateTable(Map<String, Rate> rates) {
        this.rates = rates;
    }

    /** The table that ships with the product. */
    public static RateTable standard() {
        return STANDARD;
    }

    /**
     * A table of lines of three columns with tabs between: currency, digits on the wire, US dollars for one unit.
     *
     * @throws IllegalArgumentException if a line is not so
     */
    public static RateTable parse(List<String> lines) {
        Map<String, Rate> rates = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (cells.length != 3) {
                throw new IllegalArgumentException("not a rate: " + line);
            }
            rates.put(
                    cells[0].toLowerCase(Locale.ROOT),
                    new Rate(Integer.parseInt(cells[1]), Double.parseDouble(cells[2])));
        }
        return new RateTable(rates);
    }

    /** The currencies that have a rate, lower case, in the table's order. */
    public List<String> currencies() {
        return List.copyOf(rates.keySet());
    }

    /** The amount in whole units of its own currency: COP 5,000,000 on the wire are 50,000 pesos. */
    public double wholeUnits(Money money) {
        return money.minor() / POWERS[rate(money.currency()).digits];
    }

    /** The amount in US dollars; NaN if the currency has no rate. */
    public double usd(Money money) {
        return wholeUnits(money) * rate(money.currency()).usd;
    }

    /** The amount in millionths of a US dollar, the unit in which counters add up; 0 if the currency has no rate. */
    public long usdMicros(Money money) {
        return Math.round(usd(money) * MICROS);
    }

    /** US dollars for one whole unit of a currency; NaN if it has no rate. */
    public double usdPerUnit(String currency) {
        return rate(currency).usd;
    }

    /**
     * A sum of the counters in whole units of a currency, rounded to what the currency can express.
     *
     * @param usdMicros millionths of a US dollar
     * @return NaN if the currency has no rate
     */
    public double fromUsdMicros(long usdMicros, String currency) {
        Rate rate = rate(currency);
        double units = usdMicros / MICROS / rate.usd;
        double power = POWERS[rate.digits];
        return Double.isNaN(units) ? units : Math.rint(units * power) / power;
    }

    private Rate rate(String currency) {
        return rates.getOrDefault(currency, UNKNOWN);
    }
}

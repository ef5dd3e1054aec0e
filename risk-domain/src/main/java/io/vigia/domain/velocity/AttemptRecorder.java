package io.vigia.domain.velocity;

import io.vigia.domain.customers.Address;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.platform.IpAddress;
import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.Order;
import io.vigia.domain.signals.RateTable;
import io.vigia.domain.signals.RiskContext;
import io.vigia.domain.signals.Signals;
import io.vigia.domain.signals.payer.EmailDomain;
import io.vigia.domain.signals.payer.IdentityDocument;
import io.vigia.domain.signals.places.Places;
import java.net.InetAddress;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Takes from an attempt what counters keep: each datum brought into one form, so that {@code Ana@Example.com} and
 * {@code ana@example.com} are one, and then hashed.
 */
public final class AttemptRecorder {

    private static final Pattern DANE = Pattern.compile("[0-9]{2}|[0-9]{5}");

    private final ValueHasher hasher;
    private final RateTable rates;

    public AttemptRecorder(ValueHasher hasher, RateTable rates) {
        this.hasher = hasher;
        this.rates = rates;
    }

    /** The record of an attempt of which it is not known yet what becomes of it. */
    public AttemptRecord record(Attempt attempt, Signals signals) {
        return new AttemptRecord(
                attempt.environment(),
                attempt.decisionId(),
                attempt.at(),
                attempt.object(),
                AttemptStatus.PENDING,
                rates.usdMicros(attempt.amount()),
                attempt.method(),
                Keys.of(new Hashing(attempt.environment()).all(attempt, signals)));
    }

    private final class Hashing {

        private final EnvironmentId environment;
        private final Map<Dimension, Long> hashes = new EnumMap<>(Dimension.class);

        Hashing(EnvironmentId environment) {
            this.environment = environment;
        }

        Map<Dimension, Long> all(Attempt attempt, Signals signals) {
            RiskContext context = attempt.context();
            put(Dimension.EMAIL, folded(attempt.email()));
            put(Dimension.EMAIL_DOMAIN, EmailDomain.of(attempt.email()));
            if (attempt.card() != null) {
                put(Dimension.CARD, attempt.card().fingerprint());
                put(Dimension.BIN, attempt.card().bin());
            }
            put(Dimension.NAME, folded(attempt.billing().name()));
            put(Dimension.BILLING_ADDRESS, line(attempt.billing().address()));
            put(Dimension.SHIPPING_ADDRESS, line(attempt.shipping()));
            put(
                    Dimension.SHIPPING_CITY,
                    attempt.shipping() == null
                            ? null
                            : folded(attempt.shipping().city()));
            InetAddress ip = IpAddress.parse(context.ip());
            put(Dimension.IP, ip == null ? null : ip.getHostAddress());
            put(Dimension.DEVICE, context.deviceId());
            put(Dimension.FINGERPRINT, context.browserFingerprint());
            put(Dimension.DOCUMENT, IdentityDocument.normalised(context.documentNumber()));
            put(Dimension.PHONE, signals.phone().normalised());
            put(Dimension.TERMINAL, context.terminal());
            put(Dimension.MERCHANT, context.merchant());
            String sku = sku(context.order());
            put(Dimension.SKU, sku);
            where(signals.places());
            if (attempt.payer() != null) {
                customer(attempt.payer().id(), sku, context.merchant());
            }
            return hashes;
        }

        private void where(Places places) {
            if (places.payer() != null) {
                hashes.put(Dimension.PLACE, places.payer().packed());
            }
            if (places.region() != null && DANE.matcher(places.region()).matches()) {
                hashes.put(Dimension.REGION, Long.parseLong("1" + places.region()));
            }
        }

        private void customer(String id, String sku, String merchant) {
            put(Dimension.CUSTOMER, id);
            put(Dimension.CUSTOMER_SKU, sku == null ? null : id + '\n' + sku);
            put(Dimension.CUSTOMER_MERCHANT, merchant == null ? null : id + '\n' + merchant);
        }

        private void put(Dimension dimension, String value) {
            if (value != null && !value.isEmpty()) {
                hashes.put(dimension, hasher.hash(environment, dimension, value));
            }
        }
    }

    private static String sku(Order order) {
        return order == null || order.items().isEmpty()
                ? null
                : order.items().get(0).sku();
    }

    private static String line(Address address) {
        return address == null ? null : folded(address.oneLine());
    }

    /** Without the differences that mean nothing: case, and how many blanks there are and where. */
    private static String folded(String text) {
        return text == null ? null : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

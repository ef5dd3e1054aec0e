package io.vigia.domain.signals;

import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.Money;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes on the sheet what the payment itself says: amount, method, card, addresses, customer, order and hour. */
public final class PaymentFacts {

    private static final AttributeCatalogue SLOTS = AttributeCatalogue.standard();
    private static final int AMOUNT = SLOTS.slot("amount");
    private static final int CURRENCY = SLOTS.slot("currency");
    private static final int METHOD = SLOTS.slot("payment_method_type");
    private static final int TRANSACTION = SLOTS.slot("transaction_type");
    private static final int DESCRIPTION = SLOTS.slot("charge_description");
    private static final int DESCRIPTOR = SLOTS.slot("statement_descriptor");
    private static final int OFF_SESSION = SLOTS.slot("is_off_session");
    private static final int WALLET = SLOTS.slot("digital_wallet");
    private static final int INSTALLMENTS = SLOTS.slot("installments");
    private static final int SECURE = SLOTS.slot("is_3d_secure");
    private static final int AUTHENTICATED = SLOTS.slot("is_3d_secure_authenticated");
    private static final int LIABILITY_SHIFT = SLOTS.slot("has_liability_shift");
    private static final int BIN = SLOTS.slot("card_bin");
    private static final int BRAND = SLOTS.slot("card_brand");
    private static final int CARD_COUNTRY = SLOTS.slot("card_country");
    private static final int FINGERPRINT = SLOTS.slot("card_fingerprint");
    private static final int FUNDING = SLOTS.slot("card_funding");
    private static final int NAME = SLOTS.slot("cardholder_name");
    private static final int CUSTOMER = SLOTS.slot("customer");
    private static final int HOURS_OLD = SLOTS.slot("hours_since_customer_was_created");
    private static final int MINUTES_OLD = SLOTS.slot("minutes_since_customer_was_created");
    private static final int SECONDS_OLD = SLOTS.slot("seconds_since_customer_was_created");
    private static final int ORDER_MISMATCH = SLOTS.slot("order_amount_mismatch");
    private static final int SKU = SLOTS.slot("item_sku");
    private static final int CATEGORY = SLOTS.slot("item_category");
    private static final int LOCAL_HOUR = SLOTS.slot("local_hour");
    private static final int BUSINESS_HOURS = SLOTS.slot("is_business_hours");
    private static final AddressSlots BILLING = new AddressSlots("billing");
    private static final AddressSlots SHIPPING = new AddressSlots("shipping");

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final int OPENING_HOUR = 8;
    private static final int CLOSING_HOUR = 20;

    private static final int USD = SLOTS.slot("amount_in_usd");

    private final RateTable rates;
    private final Map<String, Integer> amountSlots = new HashMap<>();
    private final double[] usdPerUnit = new double[SLOTS.schema().size()];

    /** @param rates by which amounts are told in other currencies */
    public PaymentFacts(RateTable rates) {
        this.rates = rates;
        Arrays.fill(usdPerUnit, Double.NaN);
        for (String currency : rates.currencies()) {
            String name = "amount_in_" + currency;
            if (SLOTS.schema().find(name).isPresent()) {
                amountSlots.put(currency, SLOTS.slot(name));
                usdPerUnit[SLOTS.slot(name)] = rates.usdPerUnit(currency);
            }
        }
    }

    /** Lets a sheet that was stored tell its amount in currencies that nobody asked for when it was filled. */
    public void deriveAmounts(FactSheet sheet) {
        double usd = sheet.number(USD);
        sheet.derive(slot -> usd / usdPerUnit[slot]);
    }

    /** Writes what is known; the rest stays missing. */
    public void fill(Attempt attempt, FactSheet sheet) {
        amounts(attempt.amount(), sheet);
        sheet.put(METHOD, attempt.method().wire());
        sheet.put(TRANSACTION, attempt.object().name().toLowerCase(Locale.ROOT));
        sheet.put(DESCRIPTION, attempt.details().description());
        sheet.put(DESCRIPTOR, attempt.details().statementDescriptor());
        sheet.put(OFF_SESSION, attempt.details().offSession());
        if (attempt.method() == PaymentMethodType.ALIPAY || attempt.method() == PaymentMethodType.NEQUI) {
            sheet.put(WALLET, attempt.method().wire());
        }
        if (attempt.details().installments() != null) {
            sheet.put(INSTALLMENTS, attempt.details().installments());
        }
        boolean authenticated = attempt.details().authenticated();
        sheet.put(SECURE, authenticated);
        sheet.put(AUTHENTICATED, authenticated);
        sheet.put(LIABILITY_SHIFT, authenticated);
        if (attempt.card() != null) {
            card(attempt.card(), sheet);
        }
        sheet.put(NAME, attempt.billing().name());
        BILLING.fill(attempt.billing().address(), sheet);
        SHIPPING.fill(attempt.shipping(), sheet);
        customer(attempt, sheet);
        order(attempt, sheet);
        ZonedDateTime local = attempt.at().atZone(BOGOTA);
        int hour = local.getHour();
        sheet.put(LOCAL_HOUR, hour);
        sheet.put(
                BUSINESS_HOURS,
                hour >= OPENING_HOUR && hour < CLOSING_HOUR && local.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private void amounts(Money amount, FactSheet sheet) {
        sheet.put(AMOUNT, rates.wholeUnits(amount));
        sheet.put(CURRENCY, amount.currency());
        sheet.put(USD, rates.usd(amount));
        Integer own = amountSlots.get(amount.currency());
        if (own != null) {
            sheet.put(own, rates.wholeUnits(amount));
        }
        deriveAmounts(sheet);
    }

    private static void card(CardDetails card, FactSheet sheet) {
        sheet.put(BIN, card.bin());
        sheet.put(BRAND, card.brand());
        sheet.put(CARD_COUNTRY, card.country());
        sheet.put(FINGERPRINT, card.fingerprint());
        sheet.put(FUNDING, card.funding());
    }

    private static void customer(Attempt attempt, FactSheet sheet) {
        if (attempt.payer() == null) {
            return;
        }
        sheet.put(CUSTOMER, attempt.payer().id());
        double seconds =
                Duration.between(attempt.payer().created(), attempt.at()).toMillis() / 1_000.0;
        if (seconds >= 0) {
            sheet.put(SECONDS_OLD, seconds);
            sheet.put(MINUTES_OLD, seconds / 60);
            sheet.put(HOURS_OLD, seconds / 3_600);
        }
    }

    private static void order(Attempt attempt, FactSheet sheet) {
        Order order = attempt.context().order();
        if (order == null) {
            return;
        }
        sheet.put(
                ORDER_MISMATCH,
                order.amountMinor() != null
                        && order.amountMinor() != attempt.amount().minor());
        if (!order.items().isEmpty()) {
            sheet.put(SKU, order.items().get(0).sku());
            sheet.put(CATEGORY, order.items().get(0).category());
        }
    }

    /** Where the parts of one address go. */
    private static final class AddressSlots {

        private final int whole;
        private final int[] parts;

        AddressSlots(String kind) {
            whole = SLOTS.slot(kind + "_address");
            parts = List.of("line1", "line2", "city", "state", "postal_code", "country").stream()
                    .mapToInt(part -> SLOTS.slot(kind + "_address_" + part))
                    .toArray();
        }

        void fill(Address address, FactSheet sheet) {
            if (address == null) {
                return;
            }
            sheet.put(whole, address.oneLine());
            sheet.put(parts[0], address.line1());
            sheet.put(parts[1], address.line2());
            sheet.put(parts[2], address.city());
            sheet.put(parts[3], address.state());
            sheet.put(parts[4], address.postalCode());
            sheet.put(parts[5], address.country());
        }
    }
}

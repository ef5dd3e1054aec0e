package io.vigia.domain.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.FactSheet;
import io.vigia.domain.signals.Order;
import io.vigia.domain.signals.RateTable;
import io.vigia.domain.signals.RiskContext;
import io.vigia.domain.signals.SignalReader;
import io.vigia.domain.signals.Signals;
import io.vigia.domain.signals.places.Coordinates;
import io.vigia.domain.signals.places.IpPlace;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptRecorder;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.heap.HeapVelocityStore;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.FunctionCall.Function;
import io.vigia.rules.host.FunctionCall.Status;
import io.vigia.rules.host.ObjectType;
import io.vigia.rules.host.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactGathererTests {

    private static final Instant SUNDAY_MORNING = Instant.parse("2026-03-08T14:00:00Z");
    private static final FunctionCall SUM =
            new FunctionCall(Function.SUM, List.of(Reference.attribute("email")), 86_400, Status.TOTAL);

    private final RateTable rates = RateTable.standard();
    private final HeapVelocityStore store = new HeapVelocityStore(HeapVelocityStore.RETENTION);
    private final AttemptRecorder recorder =
            new AttemptRecorder((environment, dimension, value) -> 31L * value.hashCode() + dimension.code(), rates);
    private final FactGatherer gatherer = new FactGatherer(rates);
    private final SignalReader signals = new SignalReader(new SignalReader.Sources(
            address -> new IpPlace("CO", "DC", new Coordinates(4.61, -74.08), IpPlace.Network.UNKNOWN, false),
            SignalReader.Sources.PLAIN.phones(),
            SignalReader.Sources.PLAIN.agents()));
    private int made;

    @Test
    void tellsEverythingThatAFullCardPaymentHolds() {
        Map<String, Object> facts = decide(card(), AttemptStatus.AUTHORIZED).present();
        assertEquals(50_000L, facts.get("amount"));
        assertEquals(13L, Math.round(((Number) facts.get("amount_in_usd")).doubleValue()));
        assertEquals("cop", facts.get("currency"));
        assertEquals("card", facts.get("payment_method_type"));
        assertEquals("payment_intent", facts.get("transaction_type"));
        assertEquals("411111", facts.get("card_bin"));
        assertEquals("Calle 1, Bogotá, DC, CO", facts.get("billing_address"));
        assertEquals("CO", facts.get("ip_country"));
        assertEquals("mailinator.com", facts.get("email_domain"));
        assertEquals(true, facts.get("is_disposable_email"));
        assertEquals("chrome", facts.get("browser"));
        assertEquals(true, facts.get("is_document_valid"));
        assertEquals("+573001234567", facts.get("phone"));
        assertEquals("11001", facts.get("region_code"));
        assertEquals(0, ((Number) facts.get("distance_between_ip_and_billing_address")).doubleValue(), 1);
        assertEquals(9L, facts.get("local_hour"));
        assertFalse(facts.containsKey("is_business_hours"), "it is Sunday");
        assertEquals(true, facts.get("order_amount_mismatch"));
        assertEquals("SKU-1", facts.get("item_sku"));
        assertEquals(24L, facts.get("hours_since_customer_was_created"));
        assertEquals(true, facts.get("is_new_card_on_customer"));
        assertEquals(0L, facts.get("total_charges_per_card_number_hourly"));
        assertFalse(facts.containsKey("hours_since_card_first_seen"));
        assertFalse(facts.containsKey("average_usd_amount_attempted_on_card_all_time"));
        assertFalse(facts.containsKey("terminal_id"));
    }

    @Test
    void theSecondPaymentSeesTheFirst() {
        decide(card(), AttemptStatus.DECLINED);
        FactSheet second = decide(card(), AttemptStatus.AUTHORIZED);
        Map<String, Object> facts = second.present();
        assertEquals(1L, facts.get("declined_charges_per_card_number_hourly"));
        assertEquals(1L, facts.get("total_charges_per_shipping_address_all_time"));
        assertEquals(1L, facts.get("card_count_for_ip_address_daily"));
        assertEquals(1L, facts.get("total_customers_for_email_yearly"));
        assertEquals(1L, facts.get("charges_per_customer_and_sku_hourly"));
        assertEquals(60L, facts.get("seconds_since_card_first_seen"));
        assertEquals(13L, facts.get("total_usd_amount_failed_on_card_all_time"));
        assertFalse(facts.containsKey("is_new_card_on_customer"));
        assertFalse(facts.containsKey("hours_since_first_successful_auth_on_card"));
        assertEquals(50_000, second.call(SUM), "in the account's currency");
        Map<String, Object> third = decide(card(), AttemptStatus.AUTHORIZED).present();
        assertEquals(1L, third.get("minutes_since_first_successful_auth_on_card"));
    }

    @Test
    void aVoucherKnowsThePayersVouchersAndHasNoCard() {
        for (AttemptStatus end :
                List.of(AttemptStatus.EXPIRED, AttemptStatus.EXPIRED, AttemptStatus.EXPIRED, AttemptStatus.PAID)) {
            decide(voucher(), end);
        }
        decide(voucher(), AttemptStatus.PENDING);
        Map<String, Object> facts = decide(voucher(), AttemptStatus.PENDING).present();
        assertEquals(5L, facts.get("vouchers_per_document_hourly"));
        assertEquals(1L, facts.get("open_vouchers_on_document"));
        assertEquals(0.25, facts.get("voucher_success_rate_30d"));
        assertEquals(0.75, facts.get("voucher_expiry_rate_30d"));
        assertFalse(
                facts.keySet().stream().anyMatch(name -> name.matches("card_(bin|brand|country|fingerprint|funding)")));
    }

    @Test
    void aBareTerminalPaymentHasAmountAndTerminal() {
        RiskContext context =
                new RiskContext(null, null, null, null, null, null, null, null, "T-1", "M-1", null, null, null, null);
        Attempt attempt = attempt(PaymentMethodType.CARD_PRESENT, null, BillingDetails.EMPTY, context);
        Map<String, Object> facts = decide(attempt, AttemptStatus.AUTHORIZED).present();
        assertEquals("T-1", facts.get("terminal_id"));
        assertEquals(0L, facts.get("merchants_per_terminal_daily"));
        assertEquals(0L, facts.get("total_charges_per_terminal_hourly"));
        assertTrue(facts.keySet().stream().noneMatch(name -> name.startsWith("email")));
    }

    private FactSheet decide(Attempt attempt, AttemptStatus becomes) {
        Signals found = signals.read(attempt);
        AttemptRecord record = recorder.record(attempt, found);
        VelocityReading reading = store.reserve(record, List.of(SUM), false);
        FactSheet sheet =
                gatherer.gather(new FactGatherer.Known(attempt, found, reading), (alias, value) -> false, "cop");
        store.settle(record.with(becomes));
        return sheet;
    }

    private Attempt card() {
        CardDetails card = new CardDetails("411111", "1111", "visa", "US", "credit", 12, 2030, "fp1", true, null);
        return attempt(PaymentMethodType.CARD, card, billing(), context());
    }

    private Attempt voucher() {
        return attempt(PaymentMethodType.EFECTY, null, billing(), context());
    }

    private static BillingDetails billing() {
        Address address = new Address("Calle 1", null, "Bogotá", "DC", null, "CO");
        return new BillingDetails(address, "ana@mailinator.com", "Ana Gómez", "+57 300 1234567");
    }

    private static RiskContext context() {
        Order order = new Order("A-1", 4_900_000L, List.of(new Order.Item("SKU-1", "toys", 1, 4_900_000L)));
        String agent = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36";
        return new RiskContext(
                "190.24.0.1",
                agent,
                "dev-1",
                "bf-1",
                "CC",
                "1020304050",
                null,
                order,
                null,
                null,
                "11001",
                null,
                null,
                null);
    }

    private Attempt attempt(PaymentMethodType method, CardDetails card, BillingDetails billing, RiskContext context) {
        Instant at = SUNDAY_MORNING.plusSeconds(60L * made);
        Attempt.Payer payer = new Attempt.Payer("cus_1", SUNDAY_MORNING.minusSeconds(86_400), Metadata.EMPTY);
        return new Attempt(
                new EnvironmentId("acct_1", Mode.TEST),
                "dec_" + made++,
                ObjectType.PAYMENT_INTENT,
                "pi_1",
                at,
                new Money(5_000_000, "cop"),
                method,
                card,
                billing,
                billing.email(),
                billing.address(),
                payer,
                context,
                new Attempt.Details("toy", null, false, false, null, Metadata.EMPTY));
    }
}

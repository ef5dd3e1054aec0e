package io.vigia.domain.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.signals.FactSheet;
import io.vigia.domain.signals.Order;
import io.vigia.domain.signals.Pos;
import io.vigia.domain.signals.RateTable;
import io.vigia.domain.signals.RiskContext;
import io.vigia.domain.signals.SignalReader;
import io.vigia.domain.signals.Signals;
import io.vigia.domain.signals.payer.PhoneNumber;
import io.vigia.domain.signals.payer.UserAgent;
import io.vigia.domain.signals.places.Coordinates;
import io.vigia.domain.signals.places.IpPlace;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptRecorder;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.heap.HeapVelocityStore;
import io.vigia.rules.host.ObjectType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Walks through the catalogue: some payment here gives each attribute a value, or the catalogue says what it waits for. */
class CatalogueWalkTests {

    private static final Instant MONDAY = Instant.parse("2026-03-09T14:00:00Z");

    /** Written by the scorer, and by the judgement when the issuer has answered; tested where that is done. */
    private static final Set<String> WRITTEN_LATER =
            Set.of("risk_level", "risk_score", "cvc_check", "address_zip_check", "address_line1_check");

    private final RateTable rates = RateTable.standard();
    private final HeapVelocityStore store = new HeapVelocityStore(HeapVelocityStore.RETENTION);
    private final AttemptRecorder recorder =
            new AttemptRecorder((environment, dimension, value) -> 31L * value.hashCode() + dimension.code(), rates);
    private final FactGatherer gatherer = new FactGatherer(rates);
    private final SignalReader signals = new SignalReader(new SignalReader.Sources(
            address -> new IpPlace(
                    "US", "FL", new Coordinates(25.77, -80.19), new IpPlace.Network(7922L, "Cable/DSL"), true),
            (number, country) -> new PhoneNumber("+573001234567", "CO"),
            UserAgent::of));
    private final Set<String> given = new TreeSet<>();
    private int made;

    @Test
    void everyAttributeIsGivenOrSaysWhatItWaitsFor() {
        for (int i = 0; i < 31; i++) {
            decide(card(), AttemptStatus.AUTHORIZED);
        }
        decide(voucher(), AttemptStatus.PAID);
        decide(voucher(), AttemptStatus.EXPIRED);
        decide(voucher(), AttemptStatus.PENDING);
        decide(terminal(), AttemptStatus.AUTHORIZED);
        decide(attempt(PaymentMethodType.ALIPAY, null, context(null)), AttemptStatus.PAID);
        Set<String> missing = new TreeSet<>();
        Set<String> waiting = new TreeSet<>();
        for (AttributeCatalogue.Entry entry : AttributeCatalogue.standard().entries()) {
            String name = entry.attribute().name();
            boolean waits = entry.source().startsWith("later: ");
            boolean has = given.contains(name) || WRITTEN_LATER.contains(name);
            if (waits) {
                waiting.add(name);
            }
            if (waits == has) {
                missing.add(name);
            }
        }
        assertEquals(Set.of(), missing, "neither given nor waiting, or both");
        assertTrue(waiting.size() < 30, () -> "too much waits: " + waiting);
    }

    private void decide(Attempt attempt, AttemptStatus becomes) {
        Signals found = signals.read(attempt);
        AttemptRecord record = recorder.record(attempt, found);
        VelocityReading reading = store.reserve(record, List.of(), false);
        FactSheet sheet =
                gatherer.gather(new FactGatherer.Known(attempt, found, reading), (alias, value) -> false, "cop");
        for (int slot = 0; slot < AttributeCatalogue.standard().schema().size(); slot++) {
            sheet.number(slot); // amounts are worked out when they are asked for
        }
        given.addAll(sheet.present().keySet());
        store.settle(record.with(becomes));
    }

    private Attempt card() {
        CardDetails card = new CardDetails("411111", "1111", "visa", "US", "credit", 12, 2030, "fp1", true, null);
        return attempt(PaymentMethodType.CARD, card, context(null));
    }

    private Attempt voucher() {
        return attempt(PaymentMethodType.EFECTY, null, context(null));
    }

    /** In Bogotá a moment after the payer was in Miami. */
    private Attempt terminal() {
        CardDetails card = new CardDetails("411111", "1111", "visa", "US", "credit", 12, 2030, "fp1", true, null);
        Pos pos = new Pos("5411", "7995", "Bogotá", "CO", "M-2", null);
        return attempt(PaymentMethodType.CARD_PRESENT, card, context(pos));
    }

    private static RiskContext context(Pos pos) {
        Order order = new Order("A-1", 4_900_000L, List.of(new Order.Item("SKU-1", "toys", 1, 4_900_000L)));
        return new RiskContext(
                "190.24.0.1",
                "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/126.0",
                "dev-1",
                "bf-1",
                "CC",
                "1020304050",
                "300 1234567",
                order,
                "T-1",
                "M-1",
                null,
                null,
                pos,
                null);
    }

    private Attempt attempt(PaymentMethodType method, CardDetails card, RiskContext context) {
        Instant at = MONDAY.plus(Duration.ofMinutes(made));
        Address billing = new Address("Calle 1", "Apto 2", "Bogotá", "DC", "110111", "CO");
        Address shipping = new Address("Calle 2", "Casa 3", "Medellín", "ANT", "050001", "CO");
        return new Attempt(
                new EnvironmentId("acct_1", Mode.TEST),
                "dec_" + made++,
                ObjectType.PAYMENT_INTENT,
                "pi_1",
                at,
                new Money(5_000_000, "cop"),
                method,
                card,
                new BillingDetails(billing, "ana@mailinator.com", "Ana Gómez", "300 1234567"),
                "ana@mailinator.com",
                shipping,
                new Attempt.Payer("cus_1", MONDAY.minusSeconds(86_400), Metadata.EMPTY),
                context,
                new Attempt.Details("toy", "TOYS", true, true, 6, Metadata.EMPTY));
    }
}

package io.vigia.domain.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.decisions.Assessment;
import io.vigia.domain.decisions.Outcomes;
import io.vigia.domain.decisions.Verdict;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.Money;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentIntentTests {

    private static final EnvironmentId SHOP = new EnvironmentId("acct_1", Mode.TEST);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final PaymentMethod CARD = new PaymentMethod(
            "pm_1", SHOP, NOW, new PaymentMethod.Instrument(PaymentMethodType.CARD, null), BillingDetails.EMPTY);

    private static final Map<String, Consumer<PaymentIntent>> VERBS = Map.of(
            "update", intent -> intent.update(request("automatic")),
            "payWith", intent -> intent.payWith(CARD),
            "confirm", intent -> intent.requireEditable("confirm"),
            "capture", PaymentIntent::requireCapturable,
            "cancel", intent -> intent.cancel(null, NOW));

    private static final Map<String, Set<PaymentStatus>> POSSIBLE = Map.of(
            "update", editable(),
            "payWith", editable(),
            "confirm", editable(),
            "capture", EnumSet.of(PaymentStatus.REQUIRES_CAPTURE),
            "cancel",
                    EnumSet.complementOf(
                            EnumSet.of(PaymentStatus.SUCCEEDED, PaymentStatus.CANCELED, PaymentStatus.PROCESSING)));

    static Stream<Arguments> everyStateAndVerb() {
        return Stream.of(PaymentStatus.values())
                .filter(status -> status != PaymentStatus.PROCESSING) // nothing leads there yet
                .flatMap(status -> VERBS.keySet().stream().map(verb -> Arguments.of(status, verb)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndVerb")
    void doesWhatItsStateAllowsAndRefusesTheRest(PaymentStatus status, String verb) {
        PaymentIntent intent = in(status);
        assertEquals(status, intent.status());
        if (POSSIBLE.get(verb).contains(status)) {
            VERBS.get(verb).accept(intent);
        } else {
            UnexpectedState refusal =
                    assertThrows(UnexpectedState.class, () -> VERBS.get(verb).accept(intent));
            assertEquals(intent.id(), refusal.intentId());
            assertEquals(status, intent.status());
        }
    }

    @Test
    void receivesTheWholeAmountWhenItSucceeds() {
        assertEquals(5_000, in(PaymentStatus.SUCCEEDED).amountReceived());
        assertEquals(0, in(PaymentStatus.SUCCEEDED).amountCapturable());
    }

    @Test
    void setsTheAmountAsideWhenItIsCapturedLater() {
        assertEquals(0, in(PaymentStatus.REQUIRES_CAPTURE).amountReceived());
        assertEquals(5_000, in(PaymentStatus.REQUIRES_CAPTURE).amountCapturable());
    }

    @Test
    void receivesWhatIsCapturedAndSetsNothingAsideAnyMore() {
        PaymentIntent intent = in(PaymentStatus.REQUIRES_CAPTURE);
        assertEquals(NOW.plus(PaymentIntent.AUTHORIZATION_VALIDITY), intent.captureBefore());
        intent.captured(2_000);
        assertEquals(PaymentStatus.SUCCEEDED, intent.status());
        assertEquals(2_000, intent.amountReceived());
        assertEquals(0, intent.amountCapturable());
        assertNull(intent.captureBefore());
    }

    @Test
    void takesWordsAndMetadataWhereverItStands() {
        PaymentRequest known = request("automatic");
        PaymentRequest more = new PaymentRequest(
                new Money(5_001, "cop"),
                "automatic",
                List.of("card"),
                null,
                Terms.EMPTY,
                PayerDetails.EMPTY,
                new Metadata(Map.of("order", "7")));
        PaymentRequest words = new PaymentRequest(
                known.amount(), "automatic", List.of("card"), null, Terms.EMPTY, PayerDetails.EMPTY, more.metadata());
        assertTrue(words.onlyAnnotates(known));
        assertFalse(more.onlyAnnotates(known));
        PaymentIntent intent = in(PaymentStatus.SUCCEEDED);
        intent.annotate(words);
        assertEquals("7", intent.metadata().get("order"));
    }

    @Test
    void forgetsTheMethodThatFailedAndKeepsTheReason() {
        PaymentIntent intent = in(PaymentStatus.REQUIRES_CONFIRMATION);
        Charge charge = charge(intent);
        intent.failed(new PaymentFailure("card_declined", "fraudulent", "No.", charge.id(), CARD.id()));
        assertEquals(PaymentStatus.REQUIRES_PAYMENT_METHOD, intent.status());
        assertNull(intent.paymentMethodId());
        assertEquals("fraudulent", intent.failure().declineCode());
        assertEquals(charge.id(), intent.latestChargeId());
    }

    private static PaymentIntent in(PaymentStatus status) {
        String capture = status == PaymentStatus.REQUIRES_CAPTURE ? "manual" : "automatic";
        PaymentIntent intent = new PaymentIntent("pi_1", SHOP, NOW, "s", request(capture));
        switch (status) {
            case REQUIRES_PAYMENT_METHOD -> {}
            case REQUIRES_CONFIRMATION -> intent.payWith(CARD);
            case REQUIRES_ACTION -> {
                intent.payWith(CARD);
                intent.awaitAuthentication();
            }
            case CANCELED -> intent.cancel("duplicate", NOW);
            default -> {
                intent.payWith(CARD);
                intent.authorized(charge(intent));
            }
        }
        return intent;
    }

    private static Charge charge(PaymentIntent intent) {
        return new Charge(
                "ch_000000000000000000000001",
                intent,
                CARD,
                NOW,
                "dec_1",
                Outcomes.approved(new Assessment("normal", 12), Verdict.NONE));
    }

    private static PaymentRequest request(String capture) {
        return new PaymentRequest(
                new Money(5_000, "cop"),
                capture,
                List.of("card"),
                null,
                Terms.EMPTY,
                PayerDetails.EMPTY,
                Metadata.EMPTY);
    }

    private static Set<PaymentStatus> editable() {
        return EnumSet.of(
                PaymentStatus.REQUIRES_PAYMENT_METHOD,
                PaymentStatus.REQUIRES_CONFIRMATION,
                PaymentStatus.REQUIRES_ACTION);
    }
}

package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.stripe.StripeClient;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Customer;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.ChargeListParams;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerListParams;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentUpdateParams;
import com.stripe.param.radar.ValueListCreateParams;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That Stripe's own SDK, unmodified but for the host, is a client. */
@ExtendWith(PlatformExtension.class)
class PaymentApiIT {
    private final Platform platform;
    private final StripeClient stripe;

    PaymentApiIT(Platform platform) {
        this.platform = platform;
        stripe = client(platform.key("sk_test"));
    }

    @Test
    @Tag("S-12")
    void paysByCardAtOnce() throws StripeException {
        PaymentIntent intent = stripe.v1()
                .paymentIntents()
                .create(card("pm_card_visa").addExpand("latest_charge").build());
        assertEquals("succeeded", intent.getStatus());
        Charge charge = intent.getLatestChargeObject();
        assertEquals("authorized", charge.getOutcome().getType());
        assertEquals("approved_by_network", charge.getOutcome().getNetworkStatus());
        assertEquals("normal", charge.getOutcome().getRiskLevel());
        assertTrue(charge.getOutcome().getRiskScore() < 65);
        assertEquals("4242", charge.getPaymentMethodDetails().getCard().getLast4());
        assertTrue(intent.getLastResponse().requestId().startsWith("req_"));
    }

    @Test
    void paysInSteps() throws StripeException {
        Customer customer = stripe.v1()
                .customers()
                .create(CustomerCreateParams.builder()
                        .setEmail(Fresh.email())
                        .setName("Ana María")
                        .build());
        PaymentIntent intent = stripe.v1()
                .paymentIntents()
                .create(card("pm_card_mastercard")
                        .setConfirm(false)
                        .setCustomer(customer.getId())
                        .putMetadata("order", "7")
                        .build());
        assertEquals("requires_confirmation", intent.getStatus());
        PaymentIntent updated = stripe.v1()
                .paymentIntents()
                .update(
                        intent.getId(),
                        PaymentIntentUpdateParams.builder()
                                .setAmount(7_000_000L)
                                .setDescription("Café & té")
                                .build());
        assertEquals(7_000_000L, updated.getAmount());
        PaymentIntent paid = stripe.v1().paymentIntents().confirm(intent.getId());
        assertEquals("succeeded", paid.getStatus());
        Charge charge = stripe.v1().charges().retrieve(paid.getLatestCharge());
        assertEquals("Café & té", charge.getDescription());
        assertEquals(Map.of("order", "7"), charge.getMetadata());
        assertEquals(customer.getId(), charge.getCustomer());
        assertEquals(
                List.of(charge.getId()),
                ids(stripe.v1()
                        .charges()
                        .list(ChargeListParams.builder()
                                .setCustomer(customer.getId())
                                .build())
                        .getData()));
    }

    @Test
    @Tag("S-14")
    void raisesACardExceptionForADecline() throws StripeException {
        CardException declined = assertThrows(CardException.class, () -> stripe.v1()
                .paymentIntents()
                .create(card("pm_card_visa_chargeDeclinedInsufficientFunds").build()));
        assertEquals("card_declined", declined.getCode());
        assertEquals("insufficient_funds", declined.getDeclineCode());
        assertEquals(402, declined.getStatusCode());
        PaymentIntent intent = declined.getStripeError().getPaymentIntent();
        assertEquals("requires_payment_method", intent.getStatus());
        assertNull(intent.getPaymentMethod());
        Charge charge = stripe.v1().charges().retrieve(declined.getCharge());
        assertEquals("failed", charge.getStatus());
        assertEquals("issuer_declined", charge.getOutcome().getType());
        PaymentIntent paid = stripe.v1()
                .paymentIntents()
                .confirm(
                        intent.getId(),
                        PaymentIntentConfirmParams.builder()
                                .setPaymentMethod("pm_card_visa")
                                .build());
        assertEquals("succeeded", paid.getStatus());
    }

    @Test
    void paysInCash() throws StripeException {
        PaymentIntent intent = stripe.v1()
                .paymentIntents()
                .create(PaymentIntentCreateParams.builder()
                        .setAmount(5_000_000L)
                        .setCurrency("cop")
                        .addPaymentMethodType("efecty")
                        .putExtraParam(
                                "payment_method_data",
                                Map.of(
                                        "type",
                                        "efecty",
                                        "billing_details",
                                        Map.of("name", "Ana Rojas", "email", Fresh.email())))
                        .setConfirm(true)
                        .build());
        assertEquals("requires_action", intent.getStatus());
        JsonObject voucher =
                intent.getRawJsonObject().getAsJsonObject("next_action").getAsJsonObject("efecty_display_details");
        assertTrue(voucher.get("number").getAsString().matches("\\d{13}"));
        PaymentIntent canceled = stripe.v1()
                .paymentIntents()
                .cancel(
                        intent.getId(),
                        PaymentIntentCancelParams.builder()
                                .setCancellationReason(PaymentIntentCancelParams.CancellationReason.DUPLICATE)
                                .build());
        assertEquals("canceled", canceled.getStatus());
    }

    @Test
    void raisesWhatTheSdkKnows() throws StripeException {
        InvalidRequestException missing = assertThrows(
                InvalidRequestException.class,
                () -> stripe.v1().paymentIntents().retrieve("pi_nobody"));
        assertEquals("resource_missing", missing.getCode());
        assertEquals("intent", missing.getParam());
        assertEquals(
                "No such payment_intent: 'pi_nobody'", missing.getStripeError().getMessage());
        assertThrows(
                AuthenticationException.class,
                () -> client("sk_test_wrong").v1().customers().list());
        assertThrows(
                PermissionException.class,
                () -> client(platform.key("pk_test")).v1().customers().list());
        RequestOptions key =
                RequestOptions.builder().setIdempotencyKey(Fresh.word("key")).build();
        stripe.v1().paymentIntents().create(card("pm_card_visa").build(), key);
        assertThrows(
                IdempotencyException.class,
                () -> stripe.v1().paymentIntents().create(card("pm_card_amex").build(), key));
    }

    @Test
    void pagesThroughMoreThanOnePageOfObjects() throws StripeException {
        String email = Fresh.email();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            made.add(
                    0,
                    stripe.v1()
                            .customers()
                            .create(CustomerCreateParams.builder()
                                    .setEmail(email)
                                    .build())
                            .getId());
        }
        List<String> paged = new ArrayList<>();
        stripe.v1()
                .customers()
                .list(CustomerListParams.builder().setEmail(email).setLimit(5L).build())
                .autoPagingIterable()
                .forEach(customer -> paged.add(customer.getId()));
        assertEquals(made, paged);
        List<String> back = stripe
                .v1()
                .customers()
                .list(CustomerListParams.builder()
                        .setEmail(email)
                        .setLimit(3L)
                        .setEndingBefore(made.get(10))
                        .build())
                .getData()
                .stream()
                .map(Customer::getId)
                .toList();
        assertEquals(made.subList(7, 10), back);
    }

    @Test
    void pagesThroughPaymentsOfASpanOfTime() throws StripeException {
        List<String> made = new ArrayList<>();
        long from = 0;
        long until = 0;
        for (int i = 0; i < 26; i++) {
            PaymentIntent intent = stripe.v1()
                    .paymentIntents()
                    .create(card("pm_card_visa").setConfirm(false).build());
            from = i == 0 ? intent.getCreated() : from;
            until = intent.getCreated();
            made.add(intent.getId());
        }
        List<String> paged = new ArrayList<>();
        stripe.v1()
                .paymentIntents()
                .list(PaymentIntentListParams.builder()
                        .setLimit(7L)
                        .setCreated(PaymentIntentListParams.Created.builder()
                                .setGte(from)
                                .setLte(until)
                                .build())
                        .build())
                .autoPagingIterable()
                .forEach(intent -> paged.add(intent.getId()));
        assertTrue(paged.containsAll(made));
        assertEquals(paged.size(), new HashSet<>(paged).size());
        PaymentIntentListParams later = PaymentIntentListParams.builder()
                .setCreated(PaymentIntentListParams.Created.builder()
                        .setGt(until + 3_600)
                        .build())
                .build();
        assertTrue(stripe.v1().paymentIntents().list(later).getData().isEmpty());
    }

    @Test
    void keepsValueLists() throws StripeException {
        var lists = stripe.v1().radar().valueLists();
        var list = lists.create(ValueListCreateParams.builder()
                .setAlias(Fresh.word("sdk").toLowerCase())
                .setName("By SDK")
                .setItemType(ValueListCreateParams.ItemType.EMAIL)
                .build());
        assertEquals("email", lists.retrieve(list.getId()).getItemType());
        assertTrue(lists.delete(list.getId()).getDeleted());
    }

    private static PaymentIntentCreateParams.Builder card(String method) {
        return PaymentIntentCreateParams.builder()
                .setAmount(5_000_000L)
                .setCurrency("cop")
                .setPaymentMethod(method)
                .setReceiptEmail(Fresh.email())
                .setConfirm(true);
    }

    private static List<String> ids(List<Charge> charges) {
        return charges.stream().map(Charge::getId).toList();
    }

    private StripeClient client(String key) {
        return StripeClient.builder().setApiKey(key).setApiBase(platform.url()).build();
    }
}

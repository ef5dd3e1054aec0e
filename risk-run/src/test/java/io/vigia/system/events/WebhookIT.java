package io.vigia.system.events;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.WebhookEndpoint;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import com.stripe.param.WebhookEndpointUpdateParams;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deliveries, verified as merchants do: with Stripe's SDK and with Standard Webhooks' library. */
@ExtendWith(PlatformExtension.class)
class WebhookIT {

    private final Merchant merchant;

    WebhookIT(Platform platform) {
        merchant = Merchant.of(platform);
    }

    @Test
    void deliversWhatBothLibrariesVerify() throws Exception {
        try (Receiver receiver = Receiver.ok()) {
            WebhookEndpoint endpoint = merchant.listen(receiver.url(), EnabledEvent.PAYMENT_INTENT__SUCCEEDED);
            PaymentIntent paid = merchant.pay("pm_card_visa");
            Receiver.Received received = receiver.await(each -> each.body().contains(paid.getId()));

            assertEquals("application/json; charset=utf-8", received.header("Content-Type"));
            Event event = com.stripe.net.Webhook.constructEvent(
                    received.body(), received.header("Stripe-Signature"), endpoint.getSecret());
            PaymentIntent told = (PaymentIntent)
                    event.getDataObjectDeserializer().getObject().orElseThrow();
            assertEquals(paid.toJson(), told.toJson());
            assertEquals("payment_intent.succeeded", event.getType());
            assertEquals(1, event.getPendingWebhooks());
            assertEquals(event.getId(), received.header("webhook-id"));
            new Webhook(endpoint.getSecret()).verify(received.body(), received.headers());

            assertThrows(
                    SignatureVerificationException.class,
                    () -> com.stripe.net.Webhook.constructEvent(
                            received.body() + " ", received.header("Stripe-Signature"), endpoint.getSecret()));
            assertThrows(WebhookVerificationException.class, () -> new Webhook(endpoint.getSecret())
                    .verify(received.body() + " ", received.headers()));
            assertEquals(1, receiver.all().size());
            merchant.stripe().v1().webhookEndpoints().delete(endpoint.getId());
        }
    }

    @Test
    void reachesAReceiverThatFailsAThirdOfTheTime() throws Exception {
        int payments = 40;
        AtomicInteger calls = new AtomicInteger();
        Set<String> accepted = ConcurrentHashMap.newKeySet();
        Map<String, Integer> failures = new ConcurrentHashMap<>();
        try (Receiver receiver = new Receiver(each -> {
            String id = each.header("webhook-id");
            // Four in ten fail, but none more often than the growing pauses let pass within a test.
            if (calls.incrementAndGet() % 10 % 3 == 0 && failures.merge(id, 1, Integer::sum) <= 4) {
                return 500;
            }
            accepted.add(id);
            return 200;
        })) {
            WebhookEndpoint endpoint = merchant.listen(
                    receiver.url(), EnabledEvent.CHARGE__SUCCEEDED, EnabledEvent.PAYMENT_INTENT__CREATED);
            Set<String> wanted = new HashSet<>();
            for (int i = 0; i < payments; i++) {
                PaymentIntent paid = merchant.pay("pm_card_visa");
                wanted.add(paid.getId());
                wanted.add(paid.getLatestCharge());
            }
            // Others pay this merchant's vouchers meanwhile, so the endpoint may be told of more than these.
            for (long end = System.nanoTime() + 60_000_000_000L;
                    !tell(receiver, accepted::contains).keySet().containsAll(wanted) && System.nanoTime() < end; ) {
                Receiver.pause();
            }
            assertTrue(tell(receiver, accepted::contains).keySet().containsAll(wanted), "not all arrived");
            Map<String, Set<String>> told = tell(receiver, any -> true);
            told.keySet().retainAll(wanted);
            told.forEach((id, events) -> assertEquals(1, events.size(), id + " came in several events"));
            for (Receiver.Received each : receiver.all()) {
                assertDoesNotThrow(() -> com.stripe.net.Webhook.constructEvent(
                        each.body(), each.header("Stripe-Signature"), endpoint.getSecret()));
                assertDoesNotThrow(() -> new Webhook(endpoint.getSecret()).verify(each.body(), each.headers()));
            }
            assertTrue(receiver.all().size() > wanted.size(), "nothing was tried again");
            merchant.stripe().v1().webhookEndpoints().delete(endpoint.getId());
        }
    }

    /** The ids of the events that came about each object, of those deliveries that fit. */
    private static Map<String, Set<String>> tell(Receiver receiver, Predicate<String> event) {
        return receiver.all().stream()
                .filter(each -> event.test(each.header("webhook-id")))
                .collect(Collectors.groupingBy(
                        each -> com.stripe.net.ApiResource.GSON
                                .fromJson(each.body(), com.google.gson.JsonObject.class)
                                .getAsJsonObject("data")
                                .getAsJsonObject("object")
                                .get("id")
                                .getAsString(),
                        Collectors.mapping(each -> each.header("webhook-id"), Collectors.toSet())));
    }

    @Test
    void followsNoRedirect() throws Exception {
        try (Receiver receiver = new Receiver(each -> 302)) {
            WebhookEndpoint endpoint = merchant.listen(receiver.url(), EnabledEvent.CUSTOMER__CREATED);
            merchant.stripe().v1().customers().create();
            receiver.await(each -> true);
            Thread.sleep(500);
            assertEquals(
                    1,
                    receiver.all().stream()
                            .map(each -> each.header("webhook-id"))
                            .distinct()
                            .count());
            merchant.stripe().v1().webhookEndpoints().delete(endpoint.getId());
        }
    }

    @Test
    void tellsTheSecretOnceAndAnswersEndpointsAsStripeDoes() throws Exception {
        var endpoints = merchant.stripe().v1().webhookEndpoints();
        WebhookEndpoint made = merchant.listen("https://example.com/hook", EnabledEvent.ALL);
        assertNotNull(made.getSecret());
        assertEquals("enabled", made.getStatus());
        assertNull(endpoints.retrieve(made.getId()).getSecret());
        WebhookEndpoint changed = endpoints.update(
                made.getId(),
                WebhookEndpointUpdateParams.builder()
                        .setDisabled(true)
                        .addEnabledEvent(WebhookEndpointUpdateParams.EnabledEvent.CHARGE__FAILED)
                        .putMetadata("team", "a")
                        .build());
        assertEquals("disabled", changed.getStatus());
        assertEquals(java.util.List.of("charge.failed"), changed.getEnabledEvents());
        assertEquals(made.getUrl(), changed.getUrl());
        assertTrue(endpoints.list().getData().stream()
                .anyMatch(each -> each.getId().equals(made.getId())));
        assertTrue(endpoints.delete(made.getId()).getDeleted());
        assertThrows(InvalidRequestException.class, () -> endpoints.retrieve(made.getId()));
    }

    @Test
    void refusesAddressesThatOnlyTheServerReaches() {
        for (String url : new String[] {
            "http://10.0.0.1/", "http://169.254.169.254/latest/meta-data", "http://[fd00::1]/",
                    "http://192.168.1.1:8080/",
            "http://0.0.0.0/", "ftp://example.com/", "example.com", "http://user:pass@example.com/"
        }) {
            InvalidRequestException refused =
                    assertThrows(InvalidRequestException.class, () -> merchant.listen(url, EnabledEvent.ALL), url);
            assertEquals("url", refused.getParam());
            assertEquals("url_invalid", refused.getCode());
        }
    }

    @Test
    void signsWithBothSecretsWhileOneIsRolled() throws Exception {
        try (Receiver receiver = Receiver.ok()) {
            WebhookEndpoint endpoint = merchant.listen(receiver.url(), EnabledEvent.CUSTOMER__CREATED);
            String old = endpoint.getSecret();
            String fresh = com.stripe.net.ApiResource.GSON
                    .fromJson(
                            merchant.stripe()
                                    .rawRequest(
                                            com.stripe.net.ApiResource.RequestMethod.POST,
                                            "/v1/webhook_endpoints/" + endpoint.getId() + "/roll_secret",
                                            "expires_in=3600")
                                    .body(),
                            com.google.gson.JsonObject.class)
                    .get("secret")
                    .getAsString();
            assertNotEquals(old, fresh);
            merchant.stripe().v1().customers().create();
            Receiver.Received received = receiver.await(each -> true);
            for (String secret : new String[] {old, fresh}) {
                assertDoesNotThrow(() -> com.stripe.net.Webhook.constructEvent(
                        received.body(), received.header("Stripe-Signature"), secret));
                assertDoesNotThrow(() -> new Webhook(secret).verify(received.body(), received.headers()));
            }
            merchant.stripe().v1().webhookEndpoints().delete(endpoint.getId());
        }
    }
}

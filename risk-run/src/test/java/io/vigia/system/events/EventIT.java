package io.vigia.system.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Charge;
import com.stripe.model.Customer;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.StripeObject;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.EventListParams;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happened, read with Stripe's SDK. */
@ExtendWith(PlatformExtension.class)
class EventIT {

    private final Merchant merchant;

    EventIT(Platform platform) {
        merchant = Merchant.of(platform);
    }

    @Test
    void tellsAPaymentsLifeWithEachObjectAsItWasThen() throws Exception {
        PaymentIntent paid = merchant.pay("pm_card_visa");

        PaymentIntent created = (PaymentIntent) object(about("payment_intent.created", paid.getId()));
        assertEquals("requires_payment_method", created.getStatus());
        assertNull(created.getLatestCharge());

        PaymentIntent succeeded = (PaymentIntent) object(about("payment_intent.succeeded", paid.getId()));
        assertEquals(paid.toJson(), succeeded.toJson());

        Charge charge = (Charge) object(about("charge.succeeded", paid.getLatestCharge()));
        assertEquals(merchant.stripe().v1().charges().retrieve(charge.getId()).toJson(), charge.toJson());
    }

    @Test
    void tellsOfDeclinesWithTheMethodThatWasDeclined() {
        CardException declined = assertThrows(CardException.class, () -> merchant.pay("pm_card_chargeDeclined"));
        PaymentIntent intent = declined.getStripeError().getPaymentIntent();
        PaymentIntent failed = (PaymentIntent) object(about("payment_intent.payment_failed", intent.getId()));
        assertEquals(intent.toJson(), failed.toJson());
        assertEquals("card_declined", failed.getLastPaymentError().getCode());
        assertNotNull(failed.getLastPaymentError().getPaymentMethod().getId());
    }

    @Test
    void saysWhatChangedAndKeepsTheObjectAsItWas() throws Exception {
        var customers = merchant.stripe().v1().customers();
        Customer customer = customers.create(CustomerCreateParams.builder()
                .setName("Ana")
                .setEmail("ana@example.com")
                .putMetadata("shop", "a")
                .build());
        customers.update(
                customer.getId(),
                CustomerUpdateParams.builder()
                        .setName("Ana María")
                        .putMetadata("order", "7")
                        .build());

        assertEquals("Ana", ((Customer) object(about("customer.created", customer.getId()))).getName());
        Event updated = about("customer.updated", customer.getId());
        assertEquals("Ana María", ((Customer) object(updated)).getName());
        Map<String, Object> before = updated.getData().getPreviousAttributes();
        assertEquals(java.util.Set.of("name", "metadata"), before.keySet());
        assertEquals("Ana", before.get("name"));
        assertTrue(before.get("metadata").toString().contains("order=null"), before.toString());
        assertNull(about("customer.created", customer.getId()).getData().getPreviousAttributes());
    }

    @Test
    void namesTheRequestAndItsKey() throws Exception {
        Customer customer = merchant.stripe()
                .v1()
                .customers()
                .create(
                        CustomerCreateParams.builder().setName("Luz").build(),
                        RequestOptions.builder()
                                .setIdempotencyKey("key-" + System.nanoTime())
                                .build());
        Event event = about("customer.created", customer.getId());
        assertEquals(customer.getLastResponse().requestId(), event.getRequest().getId());
        assertEquals(
                customer.getLastResponse().idempotencyKey(), event.getRequest().getIdempotencyKey());
        assertEquals(customer.getCreated(), event.getCreated());
        assertFalse(event.getLivemode());
        assertEquals(
                event.toJson(),
                merchant.stripe().v1().events().retrieve(event.getId()).toJson());
    }

    @Test
    void filtersByTypeAndTime() throws Exception {
        PaymentIntent paid = merchant.pay("pm_card_visa");
        assertTrue(types(list().setType("charge.*")).stream().allMatch(type -> type.startsWith("charge.")));
        assertEquals(
                List.of("charge.succeeded", "payment_intent.created"),
                types(list().addType("charge.succeeded").addType("payment_intent.created")).stream()
                        .distinct()
                        .sorted()
                        .toList());
        assertTrue(types(list().setType("payout.*")).stream().allMatch(type -> type.startsWith("payout.")));
        assertTrue(types(list().setCreated(EventListParams.Created.builder()
                        .setLt(paid.getCreated() - 86_400 * 365)
                        .build()))
                .isEmpty());
    }

    @Test
    void doesNotKnowOthers() {
        InvalidRequestException missing = assertThrows(
                InvalidRequestException.class,
                () -> merchant.stripe().v1().events().retrieve("evt_0VbfFxqb0003qc9bsz0LZ6go"));
        assertEquals("resource_missing", missing.getCode());
    }

    private static EventListParams.Builder list() {
        return EventListParams.builder().setLimit(100L);
    }

    private List<String> types(EventListParams.Builder asked) throws Exception {
        return merchant.stripe().v1().events().list(asked.build()).getData().stream()
                .map(Event::getType)
                .toList();
    }

    private Event about(String type, String objectId) {
        try {
            return merchant.stripe()
                    .v1()
                    .events()
                    .list(list().setType(type)
                            .putExtraParam("object_id", objectId)
                            .build())
                    .getData()
                    .get(0);
        } catch (com.stripe.exception.StripeException e) {
            throw new AssertionError(e);
        }
    }

    /** As a merchant reads it, with nothing unsafe. */
    private static StripeObject object(Event event) {
        return event.getDataObjectDeserializer().getObject().orElseThrow();
    }
}

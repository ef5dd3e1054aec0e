package io.vigia.system.events;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.stripe.model.WebhookEndpoint;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import com.stripe.param.WebhookEndpointUpdateParams;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An endpoint at which one event does not arrive for too long, nor any other, is switched off, once, and those who look after it are
 * written to.
 */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class EndpointSwitchedOffIT {

    @Test
    void isSwitchedOffWithAMailAndComesBackWhenSwitchedOn(Visitor developer) throws Exception {
        Merchant merchant = Merchant.of(developer.platform());
        try (Receiver receiver = new Receiver(each -> 500)) {
            WebhookEndpoint endpoint = merchant.listen(receiver.url(), EnabledEvent.CUSTOMER__CREATED);
            merchant.stripe().v1().customers().create();
            receiver.await(each -> true);
            awaitFailing(developer, endpoint);
            assertEquals("enabled", status(merchant, endpoint));

            pass(developer, endpoint, Duration.ofHours(5));
            await(() -> status(merchant, endpoint).equals("disabled"));
            int tries = receiver.all().size();
            String to = developer.platform().user("developer").email();
            Locator mail = developer
                    .open("/platform/mailbox")
                    .page()
                    .locator(
                            "article[data-kind='endpoint-off'][data-to='" + to + "']",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText(endpoint.getId()));
            await(() -> {
                developer.open("/platform/mailbox");
                return mail.count() > 0;
            });
            assertThat(mail).hasCount(1);
            assertThat(mail).containsText(receiver.url());

            merchant.stripe().v1().customers().create();
            developer.login("developer").open("/webhooks/endpoints/detail?id=" + endpoint.getId());
            assertThat(developer.page().locator(".strip")).containsText("Disabled");
            assertTrue(receiver.all().size() <= tries + 1, "nothing is sent to it any more");

            merchant.stripe()
                    .v1()
                    .webhookEndpoints()
                    .update(
                            endpoint.getId(),
                            WebhookEndpointUpdateParams.builder()
                                    .setDisabled(false)
                                    .build());
            int before = receiver.all().size();
            merchant.stripe().v1().customers().create();
            await(() -> receiver.all().size() > before);
            assertEquals("enabled", status(merchant, endpoint));
            merchant.stripe().v1().webhookEndpoints().delete(endpoint.getId());
        }
    }

    @Test
    void staysOnIfItRefusesOneEventAndTakesAnother(Visitor developer) throws Exception {
        Merchant merchant = Merchant.of(developer.platform());
        AtomicReference<String> refused = new AtomicReference<>();
        try (Receiver receiver = new Receiver(each -> {
            refused.compareAndSet(null, each.header("webhook-id"));
            return each.header("webhook-id").equals(refused.get()) ? 400 : 200;
        })) {
            WebhookEndpoint endpoint = merchant.listen(receiver.url(), EnabledEvent.CUSTOMER__CREATED);
            merchant.stripe().v1().customers().create();
            awaitFailing(developer, endpoint);
            merchant.stripe().v1().customers().create();
            receiver.await(each -> !each.header("webhook-id").equals(refused.get()));
            int before = receiver.all().size();
            await(() -> receiver.all().size() > before + 1);
            pass(developer, endpoint, Duration.ofHours(5));
            await(() -> change(
                            developer,
                            "update webhook_deliveries set attempts = attempts where endpoint_id = ? and status = 'FAILED'",
                            endpoint.getId())
                    == 1);
            assertEquals("enabled", status(merchant, endpoint));
            merchant.stripe().v1().webhookEndpoints().delete(endpoint.getId());
        }
    }

    static String status(Merchant merchant, WebhookEndpoint endpoint) throws Exception {
        return merchant.stripe()
                .v1()
                .webhookEndpoints()
                .retrieve(endpoint.getId())
                .getStatus();
    }

    private static void awaitFailing(Visitor developer, WebhookEndpoint endpoint) throws Exception {
        await(() -> change(
                        developer,
                        "update webhook_endpoints set failing_since = failing_since - 1"
                                + " where id = ? and failing_since is not null",
                        endpoint.getId())
                == 1);
    }

    /** As if this time had passed since whatever was tried. */
    static void pass(Visitor developer, WebhookEndpoint endpoint, Duration time) throws Exception {
        change(
                developer,
                "update webhook_endpoints set failing_since = failing_since - " + time.toMillis() + " where id = ?",
                endpoint.getId());
        assertTrue(change(
                        developer,
                        "update webhook_attempts set created = created - " + time.toMillis()
                                + " where delivery_id in (select id from webhook_deliveries where endpoint_id = ?)",
                        endpoint.getId())
                > 0);
    }

    private static int change(Visitor developer, String sql, String id) throws Exception {
        try (Connection database = developer.platform().database();
                PreparedStatement change = database.prepareStatement(sql)) {
            change.setString(1, id);
            return change.executeUpdate();
        }
    }

    /** Something that comes true within half a minute. */
    interface Hope {
        boolean isTrue() throws Exception;
    }

    static void await(Hope hope) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!hope.isTrue()) {
            assertTrue(System.nanoTime() < end, "it did not come true");
            Receiver.pause();
        }
    }
}

package io.vigia.system.events;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.stripe.model.WebhookEndpoint;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A developer has an endpoint examined and reads what is wrong and what to do. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class WebhookDoctorIT {

    @Test
    void saysThatAllIsWellAndSendsASignedTestEvent(Visitor developer) throws Exception {
        try (Receiver receiver = Receiver.ok()) {
            WebhookEndpoint endpoint = listen(developer, receiver);
            Page page = examine(developer, endpoint);
            assertThat(page.locator("#examination .message.good")).isVisible();
            assertThat(page.locator(".checks li")).hasCount(11);
            assertThat(page.locator(".checks li.good")).hasCount(11);
            Receiver.Received ping = receiver.await(each -> each.body().contains("webhook_endpoint.ping"));
            assertDoesNotThrow(() -> com.stripe.net.Webhook.constructEvent(
                    ping.body(), ping.header("Stripe-Signature"), endpoint.getSecret()));
            page.locator("#examination a[href*=delivery]").click();
            assertThat(page.locator("main")).containsText(ping.header("webhook-id"));
            forget(developer, endpoint);
        }
    }

    @Test
    void readsARefusedSignatureFromTheAnswerAndFromEarlierTries(Visitor developer) throws Exception {
        try (Receiver receiver = new Receiver(each -> 401)) {
            WebhookEndpoint endpoint = listen(developer, receiver);
            Page page = examine(developer, endpoint);
            assertFound(page, "ANSWER", "signature", "bad");
            assertThat(step(page, "ANSWER")).containsText("secret of this very endpoint");
            assertFound(page, "HISTORY", "none", "good");
            Page again = examine(developer, endpoint);
            assertFound(again, "SECRET", "refused", "wait");
            assertFound(again, "HISTORY", "all", "wait");
            assertThat(again.locator("#examination table")).containsText("401");
            assertEquals(
                    2,
                    receiver.all().stream()
                            .map(each -> each.header("webhook-id"))
                            .distinct()
                            .count(),
                    "a test event is tried once");
            assertEquals(2, receiver.all().size());
            forget(developer, endpoint);
        }
    }

    @Test
    void saysWhereTheWayEnds(Visitor developer) throws Exception {
        WebhookEndpoint endpoint;
        try (Receiver receiver = new Receiver(each -> 302)) {
            endpoint = listen(developer, receiver);
            Page page = examine(developer, endpoint);
            assertFound(page, "ANSWER", "redirect", "bad");
            assertThat(step(page, "ANSWER")).containsText("/elsewhere");
        }
        Page nobody = examine(developer, endpoint);
        assertFound(nobody, "CONNECT", "refused", "bad");
        assertFound(nobody, "ANSWER", "skipped", "calm");
        move(developer, endpoint, "http://10.0.0.1/hook");
        assertFound(examine(developer, endpoint), "ADDRESS", "refused", "bad");
        move(developer, endpoint, "https://nothing.invalid/hook");
        assertFound(examine(developer, endpoint), "DNS", "unknown", "bad");
        forget(developer, endpoint);
    }

    private static void assertFound(Page page, String step, String word, String colour) {
        assertThat(step(page, step)).hasAttribute("data-found", word);
        assertThat(step(page, step)).hasClass(colour);
    }

    private static Locator step(Page page, String step) {
        return page.locator(".checks li[data-step=" + step + "]");
    }

    private static Page examine(Visitor developer, WebhookEndpoint endpoint) {
        Page page = developer
                .open("/webhooks/endpoints/detail?id=" + endpoint.getId())
                .page();
        page.locator("[id='act:examine']").click();
        assertThat(page.locator("#examination")).isFocused();
        return page;
    }

    private static WebhookEndpoint listen(Visitor developer, Receiver receiver) throws Exception {
        developer.login("developer");
        return Merchant.of(developer.platform()).listen(receiver.url(), EnabledEvent.PAYOUT__FAILED);
    }

    /** As if its host's name led elsewhere since it was made. */
    private static void move(Visitor developer, WebhookEndpoint endpoint, String url) throws Exception {
        try (Connection database = developer.platform().database();
                PreparedStatement move =
                        database.prepareStatement("update webhook_endpoints set url = ? where id = ?")) {
            move.setString(1, url);
            move.setString(2, endpoint.getId());
            assertEquals(1, move.executeUpdate());
        }
    }

    private static void forget(Visitor developer, WebhookEndpoint endpoint) throws Exception {
        Merchant.of(developer.platform()).stripe().v1().webhookEndpoints().delete(endpoint.getId());
    }
}

package io.vigia.system.events;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A developer sets up an endpoint in the portal, tries it, looks at what was sent and sends it again. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class EndpointPagesIT {

    @Test
    @Tag("E-12")
    void anEndpointIsMadeTriedChangedAndTakenAway(Visitor developer) throws Exception {
        Set<String> known = ConcurrentHashMap.newKeySet();
        try (Receiver receiver = new Receiver(each -> known.add(each.header("webhook-id")) ? 500 : 200)) {
            Page page = developer
                    .login("developer")
                    .open("/webhooks/endpoints/list")
                    .page();
            page.locator("[data-open=new-endpoint]").click();
            page.locator("[id='create:url']").fill(receiver.url());
            page.locator("[id='create:make']").click();
            assertThat(page.locator(".message.good")).containsText("whsec_");
            String secret = Pattern.compile("whsec_\\S+")
                    .matcher(page.locator(".message.good").innerText())
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group();
            arrivesSignedAtTheSecondTry(Merchant.of(developer.platform()), receiver, secret);
            link(page, receiver.url()).click();

            button(page, "Send a ping").click();
            assertThat(page.locator(".message.good")).isVisible();
            Receiver.Received ping = receiver.await(sent -> sent.body().contains("webhook_endpoint.ping"));
            receiver.await(sent -> sent != ping && sent.header("webhook-id").equals(ping.header("webhook-id")));
            int before = receiver.all().size();
            page.reload();
            link(page, "webhook_endpoint.ping").click();
            assertThat(page.locator("main")).containsText(ping.header("webhook-id"));
            button(page, "Send again").click();
            assertThat(page.locator(".message.good")).isVisible();
            Receiver.Received again = receiver.await(before, sent -> sent.body().contains("webhook_endpoint.ping"));
            assertEquals(ping.header("webhook-id"), again.header("webhook-id"));

            link(page, "Webhook endpoints").click();
            button(page, "Change the secret").click();
            assertThat(page.locator(".message.good")).containsText("whsec_");
            button(page, "Switch off").click();
            assertThat(page.locator(".strip")).containsText("Disabled");
            page.locator("[data-open=delete-endpoint]").click();
            page.locator("#delete-endpoint input[type=submit]").click();
            assertThat(page.locator(".message.good")).isVisible();
            assertThat(link(page, receiver.url())).hasCount(0);
        }
    }

    /** Each event is refused once, comes again with the same id, and is verified; ids tell which happened first. */
    private static void arrivesSignedAtTheSecondTry(Merchant merchant, Receiver receiver, String secret)
            throws Exception {
        String paid = merchant.pay("pm_card_visa").getId();
        Map<String, String> ids = new HashMap<>();
        for (String type : List.of("payment_intent.created", "payment_intent.succeeded")) {
            Receiver.Received first = receiver.await(sent -> is(sent, type, paid));
            Receiver.Received second = receiver.await(sent -> sent != first && is(sent, type, paid));
            Event event = Webhook.constructEvent(second.body(), second.header("Stripe-Signature"), secret);
            new com.standardwebhooks.Webhook(secret).verify(second.body(), second.headers());
            assertEquals(first.header("webhook-id"), event.getId());
            assertEquals(second.header("webhook-id"), event.getId());
            ids.put(type, event.getId());
        }
        assertTrue(ids.get("payment_intent.created").compareTo(ids.get("payment_intent.succeeded")) < 0);
    }

    private static boolean is(Receiver.Received sent, String type, String about) {
        return sent.body().contains("\"" + type + "\"") && sent.body().contains("\"" + about + "\"");
    }

    private static Locator link(Page page, String words) {
        return page.locator("main a", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static Locator button(Page page, String words) {
        return page.locator("main input[type=submit][value='" + words + "']");
    }
}

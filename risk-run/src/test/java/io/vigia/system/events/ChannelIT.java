package io.vigia.system.events;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Customer;
import com.stripe.model.WebhookEndpoint;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.WebhookEndpointCreateParams;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import io.vigia.system.BrowserExtension;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events reach people, logs and queues as well, each those that it listens for, whatever becomes of the webhook. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class ChannelIT {

    @Test
    @Tag("E-43")
    void mailLogAndQueueHearOfWhatAWebhookMissesAndItIsKeptToBeSentAgain(Visitor visitor) throws Exception {
        String broker = System.getProperty("vigia.jms");
        assumeTrue(broker != null, "the platform that the tests were aimed at has no broker; -Dvigia.jms names it");
        Platform platform = visitor.platform();
        Merchant merchant = Merchant.of(platform);
        String to = platform.user("owner").email();
        AtomicBoolean down = new AtomicBoolean(true);
        EmbeddedActiveMQ server = QueueIT.broker(broker);
        try (Receiver receiver = new Receiver(each -> down.get() ? 503 : 200)) {
            WebhookEndpoint webhook = merchant.listen(receiver.url(), EnabledEvent.CUSTOMER__CREATED);
            WebhookEndpoint mail = make(merchant, "email", to, EnabledEvent.CUSTOMER__CREATED);
            WebhookEndpoint log = make(merchant, "log", "crm", EnabledEvent.CUSTOMER__CREATED);
            WebhookEndpoint queue = make(merchant, "queue", "missed", EnabledEvent.CUSTOMER__CREATED);
            WebhookEndpoint deaf = make(merchant, "log", "deaf", EnabledEvent.CUSTOMER__DELETED);
            assertNull(mail.getSecret());
            Customer made = merchant.stripe()
                    .v1()
                    .customers()
                    .create(CustomerCreateParams.builder()
                            .setName("Ana Secreta")
                            .build());

            JsonObject line = line(platform, made.getId());
            assertEquals("customer.created", line.get("type").getAsString());
            assertEquals("crm", line.get("channel").getAsString());
            assertFalse(line.get("livemode").getAsBoolean());
            assertFalse(line.toString().contains("Ana"), "nothing personal stands in a log");
            QueueIT.next(broker, merchant, "missed", made);
            Locator letter = letter(visitor, to, made.getId());
            assertThat(letter).containsText("customer.created");
            assertThat(letter).hasCount(1);
            String missed =
                    receiver.await(each -> each.body().contains(made.getId())).header("webhook-id");

            EndpointSwitchedOffIT.pass(visitor, webhook, Duration.ofHours(5));
            EndpointSwitchedOffIT.await(
                    () -> EndpointSwitchedOffIT.status(merchant, webhook).equals("disabled"));
            down.set(false);
            int before = receiver.all().size();
            sendAgain(visitor, webhook);
            receiver.await(before, each -> each.header("webhook-id").equals(missed));
            for (WebhookEndpoint each : new WebhookEndpoint[] {webhook, mail, log, queue, deaf}) {
                merchant.stripe().v1().webhookEndpoints().delete(each.getId());
            }
        } finally {
            server.stop();
        }
    }

    private static void sendAgain(Visitor visitor, WebhookEndpoint to) {
        Page page = visitor.login("developer")
                .open("/webhooks/endpoints/detail?id=" + to.getId())
                .page();
        page.locator("main tr", new Page.LocatorOptions().setHasText("customer.created"))
                .locator("a")
                .last()
                .click();
        assertThat(page.locator(".strip")).containsText("Failed");
        page.locator("main input[type=submit][value='Send again']").click();
        assertThat(page.locator(".message.good")).isVisible();
    }

    @Test
    void refusesWhatNothingCanBeCarriedTo(Visitor visitor) {
        Merchant merchant = Merchant.of(visitor.platform());
        for (String[] bad : new String[][] {
            {"email", "stranger@example.com"},
            {"email", "nobody"},
            {"log", "a b"},
            {"log", "../etc/passwd"},
            {"log", ""}
        }) {
            InvalidRequestException refused = assertThrows(
                    InvalidRequestException.class, () -> make(merchant, bad[0], bad[1], EnabledEvent.ALL), bad[1]);
            assertEquals("url", refused.getParam());
        }
        assertEquals(
                "channel",
                assertThrows(
                                InvalidRequestException.class,
                                () -> make(merchant, "pigeon", "https://example.com", EnabledEvent.ALL))
                        .getParam());
    }

    @Test
    void isMadeLookedAtAndTriedInThePortal(Visitor developer) {
        Page page =
                developer.login("developer").open("/webhooks/endpoints/list").page();
        page.locator("[data-open=new-endpoint]").click();
        page.locator("[id='create:channel']").selectOption("log");
        page.locator("[id='create:url']").fill("from-portal");
        page.locator("[id='create:make']").click();
        assertThat(page.locator(".message.good")).isVisible();
        assertThat(page.locator(".message.good")).not().containsText("whsec_");
        page.locator("main a", new Page.LocatorOptions().setHasText("from-portal"))
                .first()
                .click();
        assertThat(page.locator(".strip")).containsText("Log");
        assertThat(page.locator("[id='act:examine']")).hasCount(0);
        page.locator("main input[type=submit][value='Send a ping']").click();
        assertThat(page.locator(".message.good")).isVisible();
        Locator ping = page.locator("main tr", new Page.LocatorOptions().setHasText("webhook_endpoint.ping"));
        for (int i = 0; i < 50 && !ping.allInnerTexts().toString().contains("Delivered"); i++) {
            page.waitForTimeout(200);
            page.reload();
        }
        assertThat(ping).containsText("Delivered");
        ping.locator("a").click();
        assertThat(page.locator("main")).containsText("from-portal");
        page.goBack();
        page.locator("[data-open=delete-endpoint]").click();
        page.locator("#delete-endpoint input[type=submit]").click();
        assertThat(page.locator(".message.good")).isVisible();
    }

    static WebhookEndpoint make(Merchant merchant, String channel, String target, EnabledEvent event) throws Exception {
        return merchant.stripe()
                .v1()
                .webhookEndpoints()
                .create(WebhookEndpointCreateParams.builder()
                        .setUrl(target)
                        .addEnabledEvent(event)
                        .putExtraParam("channel", channel)
                        .build());
    }

    private static Locator letter(Visitor visitor, String to, String words) {
        Locator letter = visitor.page()
                .locator(
                        "article[data-kind='event'][data-to='" + to + "']",
                        new Page.LocatorOptions().setHasText(words));
        for (int i = 0; i < 100; i++) {
            visitor.open("/platform/mailbox");
            if (letter.count() > 0) {
                break;
            }
            Receiver.pause();
        }
        return letter;
    }

    private static JsonObject line(Platform platform, String words) throws Exception {
        Path log = platform.home().resolve("logs/events.log");
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            if (Files.exists(log)) {
                var found = Files.readAllLines(log).stream()
                        .filter(each -> each.contains(words))
                        .toList();
                if (!found.isEmpty()) {
                    assertEquals(1, found.size(), "one line for each who listens");
                    return JsonParser.parseString(found.get(0)).getAsJsonObject();
                }
            }
            Receiver.pause();
        }
        throw new AssertionError("no line with " + words);
    }
}

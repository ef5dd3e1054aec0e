package io.vigia.system.events;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A developer sets up an endpoint in the portal, tries it, looks at what was sent and sends it again. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class EndpointPagesIT {

    @Test
    void anEndpointIsMadeTriedChangedAndTakenAway(Visitor developer) {
        try (Receiver receiver = Receiver.ok()) {
            Page page = developer
                    .login("developer")
                    .open("/webhooks/endpoints/list")
                    .page();
            page.locator("[data-open=new-endpoint]").click();
            page.locator("[id='create:url']").fill(receiver.url());
            page.locator("[id='create:make']").click();
            assertThat(page.locator(".message.good")).containsText("whsec_");
            link(page, receiver.url()).click();

            button(page, "Send a ping").click();
            assertThat(page.locator(".message.good")).isVisible();
            Receiver.Received ping = receiver.await(sent -> sent.body().contains("webhook_endpoint.ping"));
            page.reload();
            link(page, "webhook_endpoint.ping").click();
            assertThat(page.locator("main")).containsText(ping.header("webhook-id"));
            button(page, "Send again").click();
            assertThat(page.locator(".message.good")).isVisible();
            Receiver.Received again =
                    receiver.await(sent -> sent != ping && sent.body().contains("webhook_endpoint.ping"));
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

    private static Locator link(Page page, String words) {
        return page.locator("main a", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static Locator button(Page page, String words) {
        return page.locator("main input[type=submit][value='" + words + "']");
    }
}

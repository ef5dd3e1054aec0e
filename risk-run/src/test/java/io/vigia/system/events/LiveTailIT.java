package io.vigia.system.events;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.stripe.model.Customer;
import com.stripe.model.WebhookEndpoint;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A developer watches what happens as it happens. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class LiveTailIT {

    private static final int LONG_ENOUGH = 15_000;

    @Test
    void showsWhatHappensWithoutBeingAsked(Visitor developer) throws Exception {
        Merchant merchant = Merchant.of(developer.platform());
        try (Receiver receiver = new Receiver(each -> 500)) {
            WebhookEndpoint endpoint = merchant.listen(receiver.url(), EnabledEvent.CUSTOMER__CREATED);
            Page page = watch(developer, "");
            Customer made = merchant.stripe().v1().customers().create();
            appears(row(page, made.getId()));
            appears(row(page, receiver.url()));
            assertThat(row(page, receiver.url()).first()).containsText("500");
            appears(page.locator("#tail-said:has-text('new')"));
            row(page, made.getId()).locator("a").click();
            assertThat(page.locator("main")).containsText(made.getId());
            merchant.stripe().v1().webhookEndpoints().delete(endpoint.getId());
        }
    }

    @Test
    void waitsWhilePausedAndGoesOn(Visitor developer) throws Exception {
        Merchant merchant = Merchant.of(developer.platform());
        Page page = watch(developer, "?show=events&type=customer.created");
        page.locator("#tail-pause").press("Enter");
        assertThat(page.locator("#tail-state")).hasText("Paused");
        Customer unseen = merchant.stripe().v1().customers().create();
        page.waitForTimeout(2_500); // longer than from one question to the next
        assertThat(row(page, unseen.getId())).hasCount(0);
        page.locator("#tail-pause").press("Enter");
        appears(row(page, unseen.getId()));
        assertThat(page.locator("#tail-pause")).isFocused();
        Customer next = merchant.stripe().v1().customers().create();
        appears(row(page, next.getId()));
        assertThat(row(page, unseen.getId())).hasCount(1);
    }

    @Test
    void keepsToItsFilter(Visitor developer) throws Exception {
        Merchant merchant = Merchant.of(developer.platform());
        Page page = watch(developer, "?type=radar.rule.deleted"); // of which others may have made some
        Customer other = merchant.stripe().v1().customers().create();
        for (int i = 0; i < 2; i++) { // the first answer may be of a moment before
            page.waitForResponse(answer -> answer.url().contains("since="), () -> {});
        }
        assertThat(row(page, other.getId())).hasCount(0);
        assertThat(row(page, "customer.created")).hasCount(0);
    }

    private static Page watch(Visitor developer, String filter) {
        Page page = developer
                .login("developer")
                .open("/webhooks/events/tail" + filter)
                .page();
        assertThat(page.locator("#tail-state")).hasText("Listening");
        return page;
    }

    private static Locator row(Page page, String words) {
        return page.locator("#tail-rows tr", new Page.LocatorOptions().setHasText(words));
    }

    private static void appears(Locator what) {
        assertThat(what.first()).isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(LONG_ENOUGH));
    }
}

package io.vigia.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The reference of the API, as a developer looks things up in it. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalReferenceIT {

    @Test
    void findsACallItsParametersAndWhatItAnswers(Visitor developer) {
        Page page = developer.page();
        developer.login("developer");
        developer.open("/platform/reference/api");
        assertThat(page.locator("#create_payment_intent")).containsText("POST /v1/payment_intents");
        page.locator("#reference-words").fill("amount_to_capture");
        page.keyboard().press("Enter");
        assertThat(page.locator(".call")).hasCount(1);
        assertThat(page.locator("#capture_payment_intent th.mono").first()).hasText("amount_to_capture");
        assertThat(page.locator("#capture_payment_intent pre"))
                .containsText(developer.platform().url());
        page.locator("#capture_payment_intent a", new Page.LocatorOptions().setHasText("payment_intent"))
                .click();
        page.waitForURL("**?object=payment_intent");
        assertThat(page.locator("table.members")).containsText("requires_capture");
        assertThat(page.locator("table.members")).containsText("next_action[efecty_display_details][number]");
    }

    @Test
    void saysWhenNothingFits(Visitor developer) {
        developer.login("developer");
        developer.open("/platform/reference/api?words=no+such+thing");
        assertThat(developer.page().locator(".empty")).isVisible();
        developer.open("/platform/reference/api?object=nothing&about=nowhere");
        assertTrue(developer.page().locator(".call").count() > 5);
    }
}

package io.vigia.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold on every page: nothing for axe to say, no script that fails, no sideways scrolling on a phone, every language. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalEveryPageIT {

    private static final int PHONE = 360;

    /** @param examined whether axe looks at it as well, which takes longest: each theme once, wide and narrow */
    @ParameterizedTest
    @CsvSource({
        "light,en,1440,true",
        "dark,en,1440,false",
        "light,es-CO,360,false",
        "dark,zh-CN,360,true",
        "light,zh-CN,768,false"
    })
    void readsWellForEverybody(String theme, String language, int width, boolean examined, Visitor owner) {
        JsonObject payment = new Shop(owner.platform()).pay(Map.of("payment_method", "pm_card_riskLevelHighest"));
        JsonObject elevated = new Shop(owner.platform()).pay(Map.of("payment_method", "pm_card_riskLevelElevated"));
        owner.login("owner");
        remember(owner, "vigia_theme", theme);
        remember(owner, "vigia_language", language);
        Page page = owner.page();
        page.setViewportSize(width, 800);
        List<String> faults = new ArrayList<>();
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        for (String path :
                paths(payment.get("id").getAsString(), elevated.get("id").getAsString())) {
            owner.open(path);
            assertEquals(language, page.locator("html").getAttribute("lang"));
            if (examined) {
                new AxeBuilder(page)
                        .analyze()
                        .getViolations()
                        .forEach(fault -> faults.add(path + ": " + fault.getId()));
            }
            if ((int) page.evaluate("document.documentElement.scrollWidth") > Math.max(width, PHONE)) {
                faults.add(path + ": scrolls sideways");
            }
            owner.screenshot(path.replaceAll("\\W+", "-") + "-" + theme + "-" + language + "-" + width);
        }
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    private static List<String> paths(String paymentId, String elevatedId) {
        return List.of(
                "/payments/dashboard",
                "/payments/list",
                "/payments/list?q=nonsense",
                "/payments/detail?id=" + paymentId,
                "/payments/detail?id=" + elevatedId,
                "/reviews/list",
                "/payments/disputes/list",
                "/payments/vouchers/list",
                "/payments/vouchers/settings",
                "/decisions/settings",
                "/scoring/model",
                "/sandbox/counter",
                "/rulesets/list",
                "/rulesets/edit",
                "/rulesets/edit?id=block_if_high_risk",
                "/lists/list",
                "/apikeys/list",
                "/webhooks/endpoints/list",
                "/webhooks/events/list",
                "/webhooks/events/tail",
                "/webhooks/events/tail?show=failed&type=payout.failed",
                "/audit/calls/list",
                "/audit/calls/list?verify=yes",
                "/audit/trail/list",
                "/platform/reference/api",
                "/platform/reference/api?object=charge",
                "/accounts/team/list",
                "/accounts/profile/sessions",
                "/accounts/profile/factor",
                "/accounts/roles/matrix",
                "/onboarding/home");
    }

    private static void remember(Visitor visitor, String name, String value) {
        visitor.page()
                .context()
                .addCookies(List.of(
                        new Cookie(name, value).setUrl(visitor.platform().url())));
    }
}

package io.vigia.portal.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vigia.system.Visitor;

/** One of the platform's reviewers, in a browser of their own. */
record Staff(Visitor at) implements AutoCloseable {

    static Staff as(String user, Visitor beside) {
        BrowserContext context = beside.page().context().browser().newContext();
        return new Staff(new Visitor(beside.platform(), context.newPage()).login(user));
    }

    /** Opens the application of a company from the queue, once it has been screened. */
    Staff open(String company) {
        Locator row = page().locator("#queue tbody tr").filter(new Locator.FilterOptions().setHasText(company));
        for (int i = 0; i < 60; i++) {
            at.open("/onboarding/review/list");
            if (row.locator("[class*=badge]").count() > 0) {
                row.first().locator("a").click();
                page().waitForURL("**/review/detail?id=**");
                if ("in_review".equals(page().locator("#status").getAttribute("data-status"))) {
                    return this;
                }
            }
            page().waitForTimeout(500);
        }
        assertThat(row).isVisible();
        return this;
    }

    void decide(String verb, String words) {
        page().locator("#words").fill(words);
        page().locator("#decide button[value=" + verb + "]").click();
        page().waitForLoadState();
    }

    Page page() {
        return at.page();
    }

    @Override
    public void close() {
        page().context().close();
    }
}

package io.vigia.portal.onboarding;

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
        for (int i = 0; i < 60; i++) {
            if (find(company, "waiting")
                    && "in_review".equals(page().locator("#status").getAttribute("data-status"))) {
                return this;
            }
            page().waitForTimeout(500);
        }
        throw new AssertionError(company + " is not in the queue");
    }

    /** Opens the application of a company that is shown on one of the queue's pages. */
    boolean find(String company, String show) {
        Locator row = page().locator("#queue tbody tr").filter(new Locator.FilterOptions().setHasText(company));
        at.open("/onboarding/review/list?show=" + show);
        while (row.count() == 0) {
            if (page().locator(".pager a[rel=next]").count() == 0) {
                return false;
            }
            page().locator(".pager a[rel=next]").click();
            page().waitForLoadState();
        }
        row.first().locator("a").click();
        page().waitForURL("**/review/detail?id=**");
        return true;
    }

    /** What there is to do about a company. */
    Locator task(String kind, String company) {
        at.open("/onboarding/review/list");
        return page().locator("#tasks li[data-task=" + kind + "]")
                .filter(new Locator.FilterOptions().setHasText(company));
    }

    /** Says of the first hit that is so far that it is somebody else, or them. */
    void judge(String said, String verb, String words) {
        Locator hit = page().locator(".hit[data-said=" + said + "]").first();
        if (hit.locator("details").count() > 0) {
            hit.locator("summary").click();
        }
        hit.locator("input[name=words]").fill(words);
        hit.locator("button[value=" + verb + "]").click();
        page().waitForLoadState();
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

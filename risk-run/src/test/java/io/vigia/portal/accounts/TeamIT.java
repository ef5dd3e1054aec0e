package io.vigia.portal.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A team grows, changes and shrinks, and never loses its last owner. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class TeamIT {

    @Test
    void invitesChangesAndRemovesSomebody(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        Page elsewhere = visitor.page().context().browser().newContext().newPage();
        Newcomer luis = Newcomer.at(new Visitor(visitor.platform(), elsewhere));
        invite(ana, luis.email(), "ANALYST");
        assertThat(visitor.page().locator("#invitations")).containsText(luis.email());
        String link = luis.link("invitation");
        elsewhere.navigate(link);
        luis.fill("join:name", "Luis Mora");
        luis.fill("join:password", "short");
        luis.click("join:go");
        assertThat(elsewhere.locator("[data-problem-of='join:password']")).isVisible();
        luis.fill("join:password", Newcomer.PASSWORD);
        luis.click("join:go");
        elsewhere.waitForURL("**/accounts/login");
        elsewhere.navigate(link);
        assertThat(elsewhere.locator("[id='join:go']")).hasCount(0);
        luis.logIn(Newcomer.PASSWORD);
        elsewhere.waitForURL("**/payments/dashboard");
        assertEquals(403, elsewhere.navigate(page(visitor, "/apikeys/list")).status());
        visitor.open("/accounts/team/list");
        row(visitor, "Luis Mora").locator("[data-open='change-role']").click();
        visitor.page().locator("[id='change:role']").selectOption("DEVELOPER");
        ana.click("change:go");
        assertThat(row(visitor, "Luis Mora")).containsText("Developer");
        luis.at().open("/payments/list");
        assertTrue(elsewhere.url().contains("/accounts/login"), "signed out with the change");
        luis.logIn(Newcomer.PASSWORD);
        elsewhere.waitForURL("**/payments/dashboard");
        assertEquals(200, elsewhere.navigate(page(visitor, "/apikeys/list")).status());
        assertEquals(
                403, elsewhere.navigate(page(visitor, "/accounts/team/list")).status());
        row(visitor, "Luis Mora").locator("[data-open='remove-member']").click();
        ana.click("remove:go");
        assertThat(row(visitor, "Luis Mora")).hasCount(0);
        luis.at().open("/payments/list");
        assertTrue(elsewhere.url().contains("/accounts/login"));
        luis.logIn(Newcomer.PASSWORD);
        assertThat(elsewhere.locator(".message.bad")).isVisible();
        visitor.open("/audit/trail/list");
        for (String act : new String[] {
            "member.invited.analyst", "member.joined", "member.role.analyst.developer", "member.removed"
        }) {
            assertThat(visitor.page().locator("#trail")).containsText(act);
        }
        elsewhere.context().close();
    }

    @Test
    void keepsTheLastOwner(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        visitor.open("/accounts/team/list");
        row(visitor, "Ana Ruiz").locator("[data-open='change-role']").click();
        visitor.page().locator("[id='change:role']").selectOption("ANALYST");
        ana.click("change:go");
        assertThat(visitor.page().locator(".message.bad")).containsText("at least one owner");
        row(visitor, "Ana Ruiz").locator("[data-open='remove-member']").click();
        ana.click("remove:go");
        assertThat(visitor.page().locator(".message.bad")).containsText("at least one owner");
    }

    @Test
    void takesAnInvitationBack(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        Newcomer luis = Newcomer.at(visitor);
        invite(ana, luis.email(), "FINANCE");
        String link = luis.link("invitation");
        visitor.open("/accounts/team/list");
        visitor.page().locator("#invitations input[type=submit]").click();
        assertThat(visitor.page().locator("#invitations")).hasCount(0);
        visitor.page().navigate(link);
        assertThat(visitor.page().locator("[id='join:go']")).hasCount(0);
    }

    @Test
    void tellsTheInviterNothingAboutOtherAccounts(Visitor visitor) {
        Newcomer ana = Newcomer.at(visitor).comeAboard();
        String known = visitor.platform().user("finance").email();
        invite(ana, known, "FINANCE");
        assertThat(visitor.page().locator(".message.good")).isVisible();
        assertThat(visitor.page().locator("#invitations")).containsText(known);
        visitor.open("/platform/mailbox");
        assertThat(visitor.page()
                        .locator("article[data-kind='other-member'][data-to='" + known + "']")
                        .first())
                .isVisible();
    }

    private static void invite(Newcomer inviter, String email, String role) {
        inviter.at().open("/accounts/team/list");
        inviter.at().page().locator("[data-open='new-member']").click();
        inviter.fill("invite:email", email);
        inviter.at().page().locator("[id='invite:role']").selectOption(role);
        inviter.click("invite:go");
        assertThat(inviter.at().page().locator(".message.good")).isVisible();
    }

    private static Locator row(Visitor visitor, String name) {
        return visitor.page().locator("#team tbody tr", new Page.LocatorOptions().setHasText(name));
    }

    private static String page(Visitor visitor, String path) {
        return visitor.platform().url() + "/portal" + path;
    }
}

package io.vigia.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files of values for lists, both ways, and putting back what was taken off. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalListFilesIT {

    @Test
    void takesAFileInAndSaysWhatBecameOfEachLine(Visitor analyst) throws IOException {
        Page page = analyst.login("analyst").page();
        open(analyst, "@email_blocklist");
        page.locator("a[href*='/lists/import']").click();
        send(
                page,
                "file.exe",
                "value,reason,expires_at\n"
                        + "file-it@correo.example,\"=cmd, March\",2099-03-31\n"
                        + "FILE-IT@correo.example,,\n"
                        + "no e-mail,,\n"
                        + "late@correo.example,,2001-01-01\n");
        assertThat(page.locator("#added")).hasText("1");
        assertThat(page.locator("#known")).hasText("1");
        assertThat(page.locator("#refused")).hasText("2");
        assertThat(page.locator("#refusals tbody tr").nth(0)).containsText("no e-mail");
        assertThat(page.locator("#refusals tbody tr").nth(0)).containsText("does not fit");
        assertThat(page.locator("#refusals tbody tr").nth(1)).containsText("5");
        analyst.screenshot("list-import");

        assertEquals("requires_payment_method", status(analyst));
        assertTrue(exported(analyst).contains("file-it@correo.example,\"'=cmd, March\",2099-04-01T"));

        analyst.open("/lists/list");
        open(analyst, "@email_blocklist");
        page.locator("tr", new Page.LocatorOptions().setHasText("file-it@"))
                .locator("input[type=submit]")
                .click();
        assertThat(page.locator(".message.good")).containsText("was taken off");
        assertEquals("succeeded", status(analyst));
        page.locator("[id='undo:back']").click();
        assertThat(page.locator("tbody")).containsText("file-it@correo.example");
        assertThat(page.locator("tbody")).containsText("=cmd, March");
        assertThat(page.locator("[id='undo:back']")).hasCount(0);
        page.locator("tr", new Page.LocatorOptions().setHasText("file-it@"))
                .locator("input[type=submit]")
                .click();
        assertThat(page.locator("tbody")).not().containsText("file-it@correo.example");
    }

    @Test
    void refusesWhatIsNoTextWhateverItIsCalled(Visitor analyst) {
        Page page = analyst.login("analyst").page();
        open(analyst, "@phone_allowlist");
        page.locator("a[href*='/lists/import']").click();
        page.locator("#file").setInputFiles(new FilePayload("phones.csv", "text/csv", new byte[] {'P', 'K', 3, 4}));
        page.locator("#send").click();
        assertThat(page.locator(".message.bad")).containsText("no text file");
    }

    @Test
    void takesALongFileInWhileItIsWatched(Visitor analyst) {
        Page page = analyst.login("analyst").page();
        open(analyst, "@device_id_allowlist");
        page.locator("a[href*='/lists/import']").click();
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            file.append("list-file-it-").append(i).append('\n');
        }
        send(page, "devices.txt", file.toString());
        assertThat(page.locator("#import-report"))
                .containsText(
                        "Finished: 20,000 lines",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(120_000));
        int added = number(page, "#added");
        assertEquals(20_000, added + number(page, "#known"));
    }

    private static int number(Page page, String at) {
        return Integer.parseInt(page.locator(at).innerText().replace(",", ""));
    }

    private static void send(Page page, String name, String text) {
        page.locator("#file")
                .setInputFiles(new FilePayload(name, "application/x-whatever", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("#send").click();
    }

    private static String exported(Visitor visitor) throws IOException {
        open(visitor, "@email_blocklist");
        Download download = visitor.page()
                .waitForDownload(
                        () -> visitor.page().locator("a[href*='/lists/export']").click());
        return Files.readString(download.path());
    }

    private static String status(Visitor visitor) {
        return new Shop(visitor.platform())
                .pay(Map.of("receipt_email", "file-it@correo.example"))
                .get("status")
                .getAsString();
    }

    private static void open(Visitor visitor, String alias) {
        visitor.open("/lists/list");
        visitor.page()
                .locator("a", new Page.LocatorOptions().setHasText(alias))
                .first()
                .click();
        visitor.page().waitForURL("**/portal/lists/detail**");
    }
}

package io.vigia.portal.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.BrowserExtension;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import io.vigia.tools.audit.AuditCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One row that was altered is found: in the database, and in a file that was taken out. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class AuditTrailIT {

    private final Platform platform;

    AuditTrailIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void findsOneAlteredRowInTheDatabase(Visitor auditor) throws Exception {
        auditor.login("auditor");
        assertTrue(verify().whole());
        String id = one("select id from audit_entries where action = 'member.signed_in' order by id desc limit 1");
        change("update audit_entries set actor = 'somebody.else' where id = '" + id + "'", id);
        try {
            Answer broken = verify();
            assertFalse(broken.whole());
            assertTrue(broken.text().contains("audit: BROKEN, altered at " + id), broken.text());
            auditor.open("/audit/trail/list?verify=yes");
            assertThat(auditor.page().locator(".message.bad")).containsText(id);
        } finally {
            change(
                    "update audit_entries set actor = '"
                            + platform.user("auditor").email() + "' where id = '" + id + "'",
                    id);
        }
        assertTrue(verify().whole());
        auditor.open("/audit/trail/list?verify=yes");
        assertThat(auditor.page().locator(".message.good")).isVisible();
    }

    @Test
    void findsARowThatNobodySealed(Visitor auditor) throws Exception {
        auditor.login("auditor");
        String id = one("select id from audit_entries where action = 'member.signed_in' order by id desc limit 1");
        String forged = id.substring(0, id.length() - 3) + "zzz";
        change(
                "insert into audit_entries (id, account_id, livemode, at, actor, action) select '" + forged
                        + "', account_id, livemode, at, 'somebody.else', 'payout.approved'"
                        + " from audit_entries where id = '" + id + "'",
                forged);
        try {
            Answer broken = verify();
            assertFalse(broken.whole());
            assertTrue(broken.text().contains("audit: BROKEN, altered at " + forged), broken.text());
        } finally {
            change("delete from audit_entries where id = '" + forged + "'", forged);
        }
        assertTrue(verify().whole());
    }

    @Test
    void findsARowThatIsGone(Visitor auditor) throws Exception {
        auditor.login("auditor");
        String id = one("select id from audit_entries where action = 'member.signed_in' order by id desc limit 1");
        for (int second = 0; second < 90 && !"1".equals(sliced(id)); second++) {
            Thread.sleep(1000);
        }
        assertEquals("1", sliced(id), "the chain follows within a minute");
        change("create table if not exists audit_aside as select * from audit_entries where id = '" + id + "'", null);
        change("delete from audit_entries where id = '" + id + "'", id);
        try {
            Answer broken = verify();
            assertFalse(broken.whole());
            assertTrue(broken.text().contains("audit: BROKEN, missing at " + id), broken.text());
        } finally {
            change("insert into audit_entries select * from audit_aside", null);
            change("drop table audit_aside", null);
        }
        assertTrue(verify().whole());
    }

    @Test
    @Tag("E-41")
    void findsOneAlteredRowInAFileThatWasTakenOut(Visitor auditor, @TempDir Path folder) throws Exception {
        auditor.login("auditor");
        String url = platform.url() + "/portal/audit/trail/export?by=people&format=";
        String exported = auditor.page().request().get(url + "jsonl").text();
        Path file = Files.writeString(folder.resolve("audit.jsonl"), exported);
        assertTrue(exported.lines().count() > 1);
        assertTrue(verify(file.toString()).whole());
        Files.writeString(file, exported.replaceFirst("member\\.signed_in", "member.signed_un"));
        Answer broken = verify(file.toString());
        assertFalse(broken.whole());
        assertTrue(broken.text().contains("1 altered"), broken.text());
        String csv = auditor.page().request().get(url + "csv").text();
        assertTrue(csv.startsWith("id,account,livemode,at,actor,"), csv.substring(0, 40));
        assertEquals(
                404,
                auditor.page()
                        .request()
                        .post(platform.url() + "/control/audit/verify")
                        .status());
    }

    private record Answer(boolean whole, String text) {}

    private Answer verify(String... file) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> words = file.length == 0 ? List.of("verify") : List.of("verify", file[0]);
        boolean whole = new AuditCommand(platform.home(), Map.of(), print).run(words);
        return new Answer(whole, out.toString(StandardCharsets.UTF_8));
    }

    private String sliced(String id) throws Exception {
        return one("select count(*) from audit_slices where locate('" + id + "', packed) > 0");
    }

    private String one(String query) throws Exception {
        try (Connection database = platform.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertTrue(row.next(), query);
            return row.getString(1);
        }
    }

    private void change(String statement, String id) throws Exception {
        try (Connection database = platform.database();
                Statement change = database.createStatement()) {
            int changed = change.executeUpdate(statement);
            assertTrue(id == null || changed == 1, statement);
        }
    }
}

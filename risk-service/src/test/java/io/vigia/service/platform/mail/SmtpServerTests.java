package io.vigia.service.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.domain.platform.mail.Mail;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handing mail to a real mail server, one in this process. */
class SmtpServerTests {

    private static final GreenMail SERVER = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        SERVER.start();
    }

    @AfterEach
    void stop() {
        SERVER.stop();
    }

    @Test
    void deliversTheTextAsItIs() throws Exception {
        server("none").take(mail("ana@tienda.example"));
        MimeMessage[] got = SERVER.getReceivedMessages();
        assertEquals(1, got.length);
        assertEquals("Confirme su dirección", got[0].getSubject());
        assertTrue(got[0].getContent().toString().contains("Bienvenido, Ana"));
        assertEquals("<mail_1@vigia>", got[0].getMessageID());
        assertEquals("ana@tienda.example", got[0].getAllRecipients()[0].toString());
        assertEquals("es-CO", got[0].getHeader("Content-Language", null));
    }

    @Test
    void encodesTheSendersName() throws Exception {
        server("none").take(mail("ana@tienda.example"));
        MimeMessage got = SERVER.getReceivedMessages()[0];
        assertEquals("=?UTF-8?Q?Vig=C3=ADa?= <v@localhost>", got.getHeader("From")[0]);
        assertEquals("Vigía", ((InternetAddress) got.getFrom()[0]).getPersonal());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vigía", "Vigía <v>", "v@localhost, w@localhost", "Vigía <v@localhost", ""})
    void startsWithNoSenderThatIsNone(String from) {
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> new MailSettings("127.0.0.1", 25, null, "none", from));
        assertTrue(refusal.getMessage().startsWith("RISK_MAIL_FROM must be an address"), refusal.getMessage());
    }

    @Test
    void triesAgainLaterWhatWasNotTaken() {
        MailServer nobody = new SmtpServer(new MailSettings("127.0.0.1", 1, null, "none", "v@localhost"));
        MailServer.NotTaken refusal = assertThrows(MailServer.NotTaken.class, () -> nobody.take(mail("a@b.example")));
        assertFalse(refusal.isForGood());
    }

    @Test
    void sendsNothingInTheClearUnlessTold() {
        assertThrows(MailServer.NotTaken.class, () -> server("starttls").take(mail("secret@b.example")));
        assertEquals(0, SERVER.getReceivedMessages().length);
    }

    @Test
    void givesUpOnAnAddressThatIsNone() {
        MailServer.NotTaken refusal =
                assertThrows(MailServer.NotTaken.class, () -> server("none").take(mail("no address")));
        assertTrue(refusal.isForGood());
    }

    private static MailServer server(String security) {
        return new SmtpServer(
                new MailSettings("127.0.0.1", SERVER.getSmtp().getPort(), null, security, "Vigía <v@localhost>"));
    }

    private static Mail mail(String to) {
        Letter letter = Letter.of(to, Locale.forLanguageTag("es-CO"), "verify", "Ana", "Tienda", "https://x.example");
        return new Mail("mail_1", Instant.EPOCH, letter, Texts.of(letter));
    }
}

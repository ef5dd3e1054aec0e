package io.vigia.service.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How mail leaves the platform.
 *
 * @param host the mail server, or null if none is configured
 * @param login user and password, or null if the server wants none
 * @param security {@code starttls}, {@code tls} or {@code none}
 * @param from the sender
 */
record MailSettings(String host, int port, Login login, String security, String from) {

    /** @throws IllegalStateException if there can be no such sender */
    MailSettings {
        sender(from);
    }

    /** What the settings {@code RISK_SMTP_…} and {@code RISK_MAIL_FROM} say. */
    static MailSettings configured() {
        Config config = ConfigProvider.getConfig();
        Optional<String> host = config.getOptionalValue("RISK_SMTP_HOST", String.class);
        Optional<String> user = config.getOptionalValue("RISK_SMTP_USER", String.class);
        return new MailSettings(
                host.orElse(null),
                config.getOptionalValue("RISK_SMTP_PORT", Integer.class).orElse(587),
                user.map(name -> new Login(
                                name,
                                config.getOptionalValue("RISK_SMTP_PASSWORD", String.class)
                                        .orElse("")))
                        .orElse(null),
                config.getOptionalValue("RISK_SMTP_SECURITY", String.class).orElse("starttls"),
                config.getOptionalValue("RISK_MAIL_FROM", String.class).orElse("Vigía <no-reply@localhost>"));
    }

    /** The sender as mail names it, with signs that are not ASCII encoded (RFC 2047). */
    InternetAddress sender() {
        return sender(from);
    }

    private static InternetAddress sender(String from) {
        try {
            InternetAddress sender = new InternetAddress(from, true);
            sender.setPersonal(sender.getPersonal(), StandardCharsets.UTF_8.name());
            return sender;
        } catch (AddressException | UnsupportedEncodingException malformed) {
            throw new IllegalStateException(
                    "RISK_MAIL_FROM must be an address or a name with one, such as Vigía <risk@company.example>; it is "
                            + from,
                    malformed);
        }
    }

    boolean hasServer() {
        return host != null;
    }

    /** Who the platform is to the mail server. */
    record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }
}

package io.vigia.service.platform.mail;

import io.vigia.domain.platform.mail.Mail;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** A mail server that is spoken to by SMTP, encrypted unless the settings say otherwise. */
final class SmtpServer implements MailServer {

    private static final String MILLIS = "10000";
    private static final int WORDS = 200;

    private final MailSettings settings;
    private final Session session;

    SmtpServer(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings), authenticator(settings.login()));
    }

    @Override
    public void take(Mail mail) throws NotTaken {
        try {
            Transport.send(message(mail));
        } catch (AddressException e) {
            throw new NotTaken("The address is malformed.", true);
        } catch (MessagingException e) {
            throw new NotTaken(why(e), false);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new NamedMessage(session, "<" + mail.id() + "@vigia>");
        message.setFrom(settings.sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.words().subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.words().body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.created()));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** What the server said, without the address that it may repeat. */
    private static String why(MessagingException e) {
        String said =
                String.valueOf(e.getMessage()).replaceAll("\\S+@\\S+", "***").replaceAll("\\s+", " ");
        return said.substring(0, Math.min(WORDS, said.length()));
    }

    private static Properties properties(MailSettings settings) {
        Properties all = new Properties();
        all.setProperty("mail.transport.protocol", "smtp");
        all.setProperty("mail.smtp.host", settings.host());
        all.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        all.setProperty("mail.smtp.connectiontimeout", MILLIS);
        all.setProperty("mail.smtp.timeout", MILLIS);
        all.setProperty("mail.smtp.writetimeout", MILLIS);
        all.setProperty("mail.smtp.auth", String.valueOf(settings.login() != null));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case "tls" -> all.setProperty("mail.smtp.ssl.enable", "true");
            case "none" -> {
                // asked for in so many words: a relay on the same machine
            }
            default -> {
                all.setProperty("mail.smtp.starttls.enable", "true");
                all.setProperty("mail.smtp.starttls.required", "true");
            }
        }
        return all;
    }

    private static Authenticator authenticator(MailSettings.Login login) {
        return login == null
                ? null
                : new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(login.user(), login.password());
                    }
                };
    }

    /** A message that keeps the id it was given. */
    private static final class NamedMessage extends MimeMessage {
        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}

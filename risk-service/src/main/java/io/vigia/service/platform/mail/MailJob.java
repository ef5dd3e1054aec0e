package io.vigia.service.platform.mail;

import io.vigia.domain.platform.mail.Mail;
import io.vigia.service.platform.time.RealTime;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends what is due, every two seconds. Without a mail server a demo shows its mail in the mailbox page instead, and every
 * other installation keeps it until there is one.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailJob {

    private static final Logger LOG = Logger.getLogger(MailJob.class.getName());

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private MailQueue queue;

    @Inject
    @RealTime
    private Clock clock;

    @Inject
    @ConfigProperty(name = "RISK_DEMO", defaultValue = "false")
    private boolean demo;

    private Sending sending;

    @PostConstruct
    void start() {
        MailSettings settings = MailSettings.configured();
        if (settings.hasServer()) {
            sending = new Sending(new SmtpServer(settings), queue, clock);
        } else if (demo) {
            sending = new Sending(mail -> {}, queue, clock);
        } else {
            LOG.warning("No mail is sent until RISK_SMTP_HOST says through whom; see docs/mail.md");
        }
    }

    /** Runs every two seconds, unless the last run is not over yet. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void run() {
        if (sending != null && running.compareAndSet(false, true)) {
            try {
                for (Mail mail : queue.due(clock.instant())) {
                    sending.one(mail);
                }
            } finally {
                running.set(false);
            }
        }
    }
}

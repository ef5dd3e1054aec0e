package io.vigia.service.platform.mail;

import io.vigia.domain.platform.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was written to anybody, shown on the machine of a demo so that links in mails can be followed there. */
@ApplicationScoped
public class Mailbox {

    private static final int SHOWN = 50;

    @Inject
    private MailQueue queue;

    @Inject
    @ConfigProperty(name = "RISK_DEMO", defaultValue = "false")
    private boolean demo;

    /** Whether there is one: in a demo. */
    public boolean isOpen() {
        return demo;
    }

    /** The newest mails of a demo; none of any other installation, ever. */
    public List<Mail> newest() {
        return demo ? queue.newest(SHOWN) : List.of();
    }
}

package io.vigia.service.platform.mail;

import io.vigia.domain.kernel.Ids;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.domain.platform.mail.Mail;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Puts a letter into words and into the outbox; it is sent if the current transaction commits, and only then. */
@ApplicationScoped
public class Outgoing {

    @Inject
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /** Sends a letter. */
    public void send(Letter letter) {
        entities.persist(new Mail(ids.next("mail", clock.instant()), clock.instant(), letter, Texts.of(letter)));
    }
}

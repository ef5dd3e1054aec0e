package io.vigia.service.platform.mail;

import io.vigia.domain.platform.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails that are due. Whoever moves a mail's due time on holds it; no other node tries it until then. */
@ApplicationScoped
public class MailQueue {

    static final Duration HELD = Duration.ofMinutes(5);
    private static final int BATCH = 50;

    @Inject
    private EntityManager entities;

    /** Some that are due, those that are due longest first. */
    @Transactional
    List<Mail> due(Instant now) {
        return entities.createQuery("select m from Mail m where m.dueAt <= :now order by m.dueAt, m.id", Mail.class)
                .setParameter("now", now)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** Takes hold of a mail as it was read; false if somebody else was first. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean hold(Mail mail, Instant now) {
        return entities.createNativeQuery(
                                "update mails set due_at = ?1, attempts = attempts + 1 where id = ?2 and due_at = ?3")
                        .setParameter(1, now.plus(HELD).toEpochMilli())
                        .setParameter(2, mail.id())
                        .setParameter(3, mail.dueAt().toEpochMilli())
                        .executeUpdate()
                == 1;
    }

    /** Notes that it was sent. */
    @Transactional(TxType.REQUIRES_NEW)
    void sent(Mail mail, Instant now) {
        entities.createNativeQuery("update mails set sent_at = ?1, due_at = null, last_error = null where id = ?2")
                .setParameter(1, now.toEpochMilli())
                .setParameter(2, mail.id())
                .executeUpdate();
    }

    /** Puts it off, or gives it up. */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(Mail mail, String why, Optional<Instant> next, Instant now) {
        entities.createNativeQuery("update mails set due_at = ?1, failed_at = ?2, last_error = ?3 where id = ?4")
                .setParameter(1, next.map(Instant::toEpochMilli).orElse(null))
                .setParameter(2, next.isPresent() ? null : now.toEpochMilli())
                .setParameter(3, why)
                .setParameter(4, mail.id())
                .executeUpdate();
    }

    /** The newest mails. */
    @Transactional
    List<Mail> newest(int most) {
        return entities.createQuery("select m from Mail m order by m.id desc", Mail.class)
                .setMaxResults(most)
                .getResultList();
    }
}

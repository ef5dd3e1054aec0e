package io.vigia.service.accounts.sessions;

import io.vigia.domain.accounts.Member;
import io.vigia.domain.accounts.sessions.PortalSession;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.service.accounts.signup.Links;
import io.vigia.service.platform.KeyedHash;
import io.vigia.service.platform.mail.Outgoing;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Opens, knows and ends sessions. */
@ApplicationScoped
@Transactional
public class Sessions {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int MAX_BROWSER = 300;

    @Inject
    private EntityManager entities;

    @Inject
    private KeyedHash hash;

    @Inject
    private Links links;

    @Inject
    private Outgoing outgoing;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /**
     * Opens a session, and mails its person if they were never seen with this browser before but were with others.
     *
     * @param came what they came with
     * @return the session's id
     */
    public String open(Member member, Came came) {
        Instant now = clock.instant();
        byte[] device = hash.digest("device", came.deviceToken());
        List<?> known = entities.createNativeQuery(
                        "select max(device_hash = ?1) from portal_sessions where member_id = ?2 having count(*) > 0")
                .setParameter(1, device)
                .setParameter(2, member.id())
                .getResultList();
        boolean seenElsewhere = !known.isEmpty() && ((Number) known.get(0)).intValue() == 0;
        String browser = came.browser() == null ? "" : came.browser();
        PortalSession session = new PortalSession(
                ids.next("ses", now),
                member.id(),
                now,
                new PortalSession.Device(
                        device, came.place(), browser.substring(0, Math.min(MAX_BROWSER, browser.length()))));
        entities.persist(session);
        if (seenElsewhere) {
            outgoing.send(Letter.of(
                    member.email(),
                    member.language(),
                    "new-device",
                    now.truncatedTo(ChronoUnit.SECONDS).toString(),
                    session.place(),
                    session.browser(),
                    links.portal("/accounts/profile/sessions")));
        }
        return session.id();
    }

    /** Whether a session still lets its person in; notes that it was used. */
    public boolean isOpen(String id) {
        PortalSession session = entities.find(PortalSession.class, id);
        Instant now = clock.instant();
        if (session == null || !session.isOpen(now)) {
            return false;
        }
        if (session.lastSeen().plus(NOTED_EVERY).isBefore(now)) {
            entities.createNativeQuery("update portal_sessions set last_seen = ?1 where id = ?2")
                    .setParameter(1, now.toEpochMilli())
                    .setParameter(2, id)
                    .executeUpdate();
        }
        return true;
    }

    /** Somebody's open sessions, newest first. */
    public List<PortalSession> open(String memberId) {
        Instant now = clock.instant();
        return entities
                .createQuery(
                        "select s from PortalSession s where s.memberId = :member and s.endedAt is null"
                                + " and s.created > :oldest order by s.id desc",
                        PortalSession.class)
                .setParameter("member", memberId)
                .setParameter("oldest", now.minus(PortalSession.LONGEST))
                .getResultList()
                .stream()
                .filter(session -> session.isOpen(now))
                .toList();
    }

    /** Ends one of somebody's sessions; whether there was one to end. */
    public boolean end(String memberId, String id) {
        return entities.createNativeQuery("update portal_sessions set ended_at = ?1"
                                + " where id = ?2 and member_id = ?3 and ended_at is null")
                        .setParameter(1, clock.millis())
                        .setParameter(2, id)
                        .setParameter(3, memberId)
                        .executeUpdate()
                == 1;
    }

    /**
     * Ends all of somebody's sessions but one.
     *
     * @param keep the one that goes on, or null for none
     */
    public void endAllBut(String memberId, String keep) {
        entities.createNativeQuery("update portal_sessions set ended_at = ?1"
                        + " where member_id = ?2 and id <> ?3 and ended_at is null")
                .setParameter(1, clock.millis())
                .setParameter(2, memberId)
                .setParameter(3, keep == null ? "" : keep)
                .executeUpdate();
    }

    /**
     * What somebody came with.
     *
     * @param deviceToken the cookie by which their browser is known again
     * @param place the address they came from
     * @param browser what it calls itself, or null
     */
    public record Came(String deviceToken, String place, String browser) {
        @Override
        public String toString() {
            return "Came[***]";
        }
    }
}

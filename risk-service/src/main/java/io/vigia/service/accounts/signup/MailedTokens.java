package io.vigia.service.accounts.signup;

import io.vigia.domain.accounts.AccountError;
import io.vigia.domain.accounts.tokens.MailedToken;
import io.vigia.domain.accounts.tokens.TokenPurpose;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.platform.KeyedHash;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes links for mails and takes them back, each once. */
@ApplicationScoped
public class MailedTokens {

    /** How many mails of one purpose an address gets in an hour, however often they are asked for. */
    public static final int PER_HOUR = 3;

    private static final String LABEL = "mailed-token";

    @Inject
    private EntityManager entities;

    @Inject
    private KeyedHash hash;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /** Whether an address may be sent another mail of this purpose now. */
    public boolean hasRoom(TokenPurpose purpose, String email) {
        Number sent = (Number) entities.createNativeQuery(
                        "select count(*) from mailed_tokens where address_key = ?1 and created > ?2")
                .setParameter(1, addressKey(purpose, email))
                .setParameter(2, clock.instant().minus(Duration.ofHours(1)).toEpochMilli())
                .getSingleResult();
        return sent.intValue() < PER_HOUR;
    }

    /**
     * Makes a link's secret; only the answer holds it.
     *
     * @param subjectId whom it is about, or null
     * @param payload what is done when it is followed, or null
     */
    public String make(TokenPurpose purpose, String email, String subjectId, String payload) {
        String clear = ids.secret() + ids.secret();
        entities.persist(new MailedToken(
                ids.next("tok", clock.instant()),
                clock.instant(),
                new MailedToken.About(purpose, addressKey(purpose, email), subjectId, payload),
                hash.digest(LABEL, clear)));
        return clear;
    }

    /** The link if it can still be followed; looking does not spend it. */
    public Optional<MailedToken> find(TokenPurpose purpose, String clear) {
        if (!Ids.isPlausible(clear)) {
            return Optional.empty();
        }
        return entities.createQuery("select t from MailedToken t where t.hash = :hash", MailedToken.class)
                .setParameter("hash", hash.digest(LABEL, clear))
                .getResultStream()
                .findFirst()
                .filter(token -> token.purpose() == purpose && token.isFresh(clock.instant()));
    }

    /**
     * Spends a link.
     *
     * @throws RiskException LINK_SPENT if it is unknown, too old, or was followed before
     */
    public MailedToken spend(TokenPurpose purpose, String clear) {
        MailedToken token = find(purpose, clear).orElseThrow(MailedTokens::spent);
        int taken = entities.createNativeQuery(
                        "update mailed_tokens set used_at = ?1 where id = ?2 and used_at is null")
                .setParameter(1, clock.millis())
                .setParameter(2, token.id())
                .executeUpdate();
        if (taken == 0) {
            throw spent();
        }
        return token;
    }

    /** The links of a purpose that are about somebody and can still be followed, newest first. */
    public List<MailedToken> open(TokenPurpose purpose, String subjectId) {
        return entities
                .createQuery(
                        "select t from MailedToken t where t.subjectId = :subject and t.usedAt is null"
                                + " and t.expires > :now order by t.id desc",
                        MailedToken.class)
                .setParameter("subject", subjectId)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .filter(token -> token.purpose() == purpose)
                .toList();
    }

    /** Ends one link that is about somebody; whether there was one to end. */
    public boolean end(String id, String subjectId) {
        return entities.createNativeQuery("update mailed_tokens set used_at = ?1"
                                + " where id = ?2 and subject_id = ?3 and used_at is null")
                        .setParameter(1, clock.millis())
                        .setParameter(2, id)
                        .setParameter(3, subjectId)
                        .executeUpdate()
                == 1;
    }

    /** Ends all unspent links of a purpose that are about somebody. */
    public void endAll(TokenPurpose purpose, String subjectId) {
        entities.createNativeQuery(
                        "update mailed_tokens set used_at = ?1 where subject_id = ?2 and purpose = ?3 and used_at is null")
                .setParameter(1, clock.millis())
                .setParameter(2, subjectId)
                .setParameter(3, purpose.name())
                .executeUpdate();
    }

    private long addressKey(TokenPurpose purpose, String email) {
        String normal = email.strip().toLowerCase(Locale.ROOT);
        return ByteBuffer.wrap(hash.digest(LABEL + purpose, normal)).getLong();
    }

    /** The refusal of a link that cannot be followed any more. */
    public static RiskException spent() {
        return new RiskException(
                AccountError.LINK_SPENT, "This link was used already, or it is too old. Ask for a new one.");
    }
}

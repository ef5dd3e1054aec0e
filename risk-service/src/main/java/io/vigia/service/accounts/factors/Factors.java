package io.vigia.service.accounts.factors;

import io.vigia.domain.accounts.AccountError;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.accounts.factors.RecoveryCode;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.platform.KeyedHash;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Sets up second factors and checks their codes; a code works once, whichever node it reaches. */
@ApplicationScoped
public class Factors {

    static final int RECOVERY_CODES = 10;
    private static final int CODE_LENGTH = 10;

    @Inject
    private EntityManager entities;

    @Inject
    private KeyedHash hash;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /** The secret that somebody may put into their app; the same one until a code proves it. */
    String offer(Member member) {
        if (member.hasFactor()) {
            throw new IllegalStateException("There is a second factor already");
        }
        if (member.factor() == null) {
            member.offerFactor(Totp.secret());
        }
        return member.factor();
    }

    /**
     * Sets the factor up with its first code.
     *
     * @return recovery codes, which are nowhere else in clear
     */
    List<String> prove(Member member, String code) {
        if (member.hasFactor()) {
            throw wrong(); // this code, or another one, was taken a moment ago
        }
        OptionalLong step = Totp.step(offer(member), digits(code), clock.instant(), member.factorStep());
        if (step.isEmpty()) {
            throw wrong();
        }
        member.proveFactor(step.getAsLong(), clock.instant());
        return newRecoveryCodes(member);
    }

    /** Ends the recovery codes there are and makes new ones. */
    List<String> newRecoveryCodes(Member member) {
        forgetRecoveryCodes(member);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = ids.secret().toLowerCase(Locale.ROOT).substring(0, CODE_LENGTH);
            entities.persist(new RecoveryCode(ids.next("rec", clock.instant()), member.id(), digest(member, code)));
            codes.add(code.substring(0, CODE_LENGTH / 2) + '-' + code.substring(CODE_LENGTH / 2));
        }
        entities.flush(); // over the connection that took the old ones away, and still holds their place
        return codes;
    }

    /** Takes the factor away. */
    void drop(Member member) {
        member.dropFactor();
        forgetRecoveryCodes(member);
    }

    /** How many recovery codes are left. */
    int left(Member member) {
        Number left = (Number) entities.createNativeQuery(
                        "select count(*) from recovery_codes where member_id = ?1 and used_at is null")
                .setParameter(1, member.id())
                .getSingleResult();
        return left.intValue();
    }

    /**
     * Checks a code of the app or a recovery code, and spends it.
     *
     * @throws RiskException SECOND_FACTOR_WRONG if it is neither, or was used before
     */
    public void require(Member member, String code) {
        if (!member.hasFactor()) {
            throw wrong();
        }
        String clean = digits(code);
        OptionalLong step = Totp.step(member.factor(), clean, clock.instant(), member.factorStep());
        boolean right = step.isPresent() ? spend(member, step.getAsLong()) : spendRecovery(member, clean);
        if (!right) {
            throw wrong();
        }
    }

    private boolean spend(Member member, long step) {
        return entities.createNativeQuery("update members set factor_step = ?1 where id = ?2 and factor_step < ?1")
                        .setParameter(1, step)
                        .setParameter(2, member.id())
                        .executeUpdate()
                == 1;
    }

    private boolean spendRecovery(Member member, String code) {
        return entities.createNativeQuery("update recovery_codes set used_at = ?1"
                                + " where member_id = ?2 and hash = ?3 and used_at is null")
                        .setParameter(1, clock.millis())
                        .setParameter(2, member.id())
                        .setParameter(3, digest(member, code))
                        .executeUpdate()
                == 1;
    }

    private void forgetRecoveryCodes(Member member) {
        entities.createNativeQuery("delete from recovery_codes where member_id = ?1")
                .setParameter(1, member.id())
                .executeUpdate();
    }

    private byte[] digest(Member member, String code) {
        return hash.digest("recovery-code", member.id() + code);
    }

    private static String digits(String code) {
        return code == null ? "" : code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    /** The refusal of a code. */
    public static RiskException wrong() {
        return new RiskException(
                AccountError.SECOND_FACTOR_WRONG, "The code is not right, or was used already.", "code");
    }
}

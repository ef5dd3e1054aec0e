package io.vigia.service.audit.calls;

import io.vigia.domain.audit.calls.ApiCall;
import io.vigia.domain.audit.calls.RequestLog;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.platform.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Adds calls to the chain of their environment; whoever adds holds the chain's end, so nodes take turns. */
@ApplicationScoped
public class CallChain {

    private static final byte[] BEGINNING = new byte[32];
    private static final String OF = " where account_id = ?1 and livemode = ?2";

    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(CallChain::mac);

    @Inject
    private EntityManager entities;

    /** @param calls all of one environment, in their order */
    @Transactional
    public void add(EnvironmentId environment, List<ApiCall> calls) {
        End end = end(environment);
        List<RequestLog> links = new ArrayList<>();
        for (ApiCall call : calls) {
            RequestLog link = new RequestLog(call, end.seq + 1, end.hash, this::hash);
            links.add(link);
            end = new End(link.seq(), link.hash());
        }
        entities.createNativeQuery("update request_chains set seq = ?3, hash = ?4" + OF)
                .setParameter(1, environment.accountId())
                .setParameter(2, environment.livemode())
                .setParameter(3, end.seq)
                .setParameter(4, end.hash)
                .executeUpdate();
        links.forEach(entities::persist); // last, so that nothing makes the entity manager write them one by one
    }

    /** The keyed hash of a link's content; without the installation's key nobody can make a fitting one. */
    byte[] hash(byte[] content) {
        return macs.get().doFinal(content);
    }

    /** Where the chain ends, held until the transaction does. */
    End end(EnvironmentId environment) {
        entities.createNativeQuery(
                        "insert ignore into request_chains (account_id, livemode, seq, hash) values (?1, ?2, 0, ?3)")
                .setParameter(1, environment.accountId())
                .setParameter(2, environment.livemode())
                .setParameter(3, BEGINNING)
                .executeUpdate();
        Object[] row =
                (Object[]) entities.createNativeQuery("select seq, hash from request_chains" + OF + " for update")
                        .setParameter(1, environment.accountId())
                        .setParameter(2, environment.livemode())
                        .getSingleResult();
        return new End(((Number) row[0]).longValue(), (byte[]) row[1]);
    }

    /** Where the chain ends at present; nothing is held. */
    End last(EnvironmentId environment) {
        List<?> rows = entities.createNativeQuery("select seq, hash from request_chains" + OF)
                .setParameter(1, environment.accountId())
                .setParameter(2, environment.livemode())
                .getResultList();
        if (rows.isEmpty()) {
            return new End(0, BEGINNING);
        }
        Object[] row = (Object[]) rows.get(0);
        return new End(((Number) row[0]).longValue(), (byte[]) row[1]);
    }

    private static Mac mac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(MasterKey.configured().derive("call-chain"), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last link. */
    record End(long seq, byte[] hash) {}
}

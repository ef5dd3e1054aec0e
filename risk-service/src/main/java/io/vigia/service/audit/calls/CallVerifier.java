package io.vigia.service.audit.calls;

import io.vigia.domain.audit.calls.RequestLog;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.audit.Chains;
import io.vigia.service.audit.Chains.Kind;
import io.vigia.service.audit.Verification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;

/** Walks the chain of calls of an environment. */
@ApplicationScoped
@Transactional
public class CallVerifier {

    private static final int STRETCH = 500;

    @Inject
    private WaitingCalls waiting;

    @Inject
    private Chains chains;

    @Inject
    private EntityManager entities;

    /** Looks at every link, those of this moment too. */
    public Verification verify(EnvironmentId environment) {
        waiting.settle();
        Chains.End end = chains.last(Kind.CALLS, environment);
        long checked = 0;
        long seq = -1;
        byte[] hash = null;
        List<RequestLog> links;
        do {
            links = after(environment, seq, end.seq());
            for (RequestLog link : links) {
                if (!link.isIntact(chains::hash)) {
                    return new Verification(checked, link.id(), "altered");
                }
                if (hash != null && !link.follows(seq, hash)) {
                    return new Verification(checked, link.id(), "missing");
                }
                seq = link.seq();
                hash = link.hash();
                checked++;
            }
            entities.clear();
        } while (links.size() == STRETCH);
        boolean whole = seq == end.seq() && Arrays.equals(hash, end.hash()) || hash == null && end.seq() == 0;
        return new Verification(checked, null, whole ? null : "end");
    }

    private List<RequestLog> after(EnvironmentId environment, long seq, long end) {
        return entities.createQuery(
                        "select l from RequestLog l where l.accountId = :account and l.livemode = :livemode"
                                + " and l.seq > :seq and l.seq <= :end order by l.seq",
                        RequestLog.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .setParameter("seq", seq)
                .setParameter("end", end)
                .setMaxResults(STRETCH)
                .getResultList();
    }
}

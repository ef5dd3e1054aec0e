package io.vigia.service.audit.calls;

import io.vigia.domain.audit.calls.ApiCall;
import io.vigia.domain.audit.calls.RequestLog;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.audit.Chains;
import io.vigia.service.audit.Chains.End;
import io.vigia.service.audit.Chains.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Adds calls to the chain of their environment; whoever adds holds the chain's end, so nodes take turns. */
@ApplicationScoped
public class CallChain {

    @Inject
    private EntityManager entities;

    @Inject
    private Chains chains;

    /** @param calls all of one environment, in their order */
    @Transactional
    public void add(EnvironmentId environment, List<ApiCall> calls) {
        End end = chains.held(Kind.CALLS, environment);
        List<RequestLog> links = new ArrayList<>();
        for (ApiCall call : calls) {
            RequestLog link = new RequestLog(call, end.seq() + 1, end.hash(), chains::hash);
            links.add(link);
            end = new End(link.seq(), link.hash());
        }
        chains.move(Kind.CALLS, environment, end);
        links.forEach(entities::persist); // last, so that nothing makes the entity manager write them one by one
    }
}

package io.vigia.service.webhooks.doctor;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.webhooks.delivery.Parcel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Finds out why an endpoint hears of nothing: goes the way of a delivery, sends a signed test event, reads the last tries. */
@ApplicationScoped
public class DoctorService {

    @Inject
    private Caller caller;

    @Inject
    private Trials trials;

    @Inject
    private Road road;

    @Inject
    @RealTime
    private Clock clock;

    /**
     * Examines an endpoint, switched on or off. It takes as long as a delivery may, and what it takes
     * to look around before: with three dead addresses and a slow answer, well over half a minute.
     *
     * @throws RiskException RESOURCE_MISSING if the environment has no such endpoint
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Examination examine(String id) {
        caller.require(Permission.WEBHOOKS_WRITE);
        EnvironmentId environment = caller.environment();
        Endpoint endpoint = trials.patient(environment, id);
        List<Past> past = trials.past(endpoint);
        History history = new History(endpoint, past);
        List<Finding> found = new ArrayList<>(List.of(history.state()));
        List<Finding> way = road.walk(environment, endpoint.url());
        found.addAll(way);
        boolean free = way.stream().noneMatch(each -> each.verdict() == Verdict.BAD);
        boolean works = false;
        String deliveryId = null;
        if (free) {
            Parcel parcel = trials.ping(environment, id);
            Attempt.Result result = trials.carry(parcel);
            found.addAll(Answers.judge(result));
            works = result.arrived();
            deliveryId = parcel.delivery().id();
        }
        for (Step step : Step.values()) {
            if (step.compareTo(Step.HISTORY) < 0 && found.stream().noneMatch(each -> each.step() == step)) {
                found.add(Finding.skipped(step));
            }
        }
        found.add(history.tries());
        found.add(history.signatures(works, clock.instant()));
        return new Examination(List.copyOf(found), past, deliveryId);
    }
}

package io.vigia.service.payments.disputes;

import io.vigia.domain.accounts.files.FileRepository;
import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.domain.payments.disputes.DisputeRepository;
import io.vigia.domain.payments.disputes.DisputeRepository.Filter;
import io.vigia.domain.payments.disputes.Evidence;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.payments.money.HeldCharges;
import io.vigia.service.payments.money.News;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What callers may do with the disputes of their environment. */
@ApplicationScoped
@Transactional
public class DisputeService {

    @Inject
    private Caller caller;

    @Inject
    private DisputeRepository disputes;

    @Inject
    private FileRepository files;

    @Inject
    private HeldCharges charges;

    @Inject
    private DisputeDesk desk;

    @Inject
    private News news;

    @Inject
    private AuditTrail audit;

    /**
     * What a merchant sends about a dispute.
     *
     * @param evidence by the wire's names; an empty value takes its member away
     * @param submit whether to hand it in; null hands in what is sent
     * @param metadata from the metadata known to those wanted
     */
    public record Answer(Map<String, String> evidence, Boolean submit, UnaryOperator<Metadata> metadata) {

        boolean handsIn() {
            return submit == null ? !evidence.isEmpty() : submit;
        }
    }

    /** @throws RiskException DISPUTE_UNEXPECTED_STATE if it can no longer be answered */
    public Dispute answer(String id, Answer answer) {
        caller.require(Permission.DISPUTES_WRITE);
        Dispute dispute = existing(id, "id");
        held(dispute);
        Snapshot before = news.before(dispute);
        dispute.describe(answer.metadata.apply(dispute.metadata()));
        if (!answer.evidence.isEmpty()) {
            Evidence.FILES.forEach(name -> requireFile(name, answer.evidence.get(name)));
            dispute.stage(dispute.evidence().merge(answer.evidence));
            audit.record("dispute.evidence", id);
        }
        if (answer.handsIn()) {
            desk.handIn(dispute);
            audit.record("dispute.submitted", id);
        }
        news.tell("charge.dispute.updated", dispute, before);
        return dispute;
    }

    /** Gives a dispute up: it is lost, and an inquiry ends. */
    public Dispute close(String id) {
        caller.require(Permission.DISPUTES_WRITE);
        Dispute dispute = existing(id, "id");
        Charge charge = held(dispute);
        dispute.requireOpen();
        desk.decide(charge, dispute, dispute.status().isInquiry());
        return dispute;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such dispute */
    public Dispute find(String id) {
        caller.require(Permission.PAYMENTS_READ);
        return existing(id, "id");
    }

    public Page<Dispute> list(Filter filter, PageRequest page) {
        caller.require(Permission.PAYMENTS_READ);
        page.requireCursors(this::existing);
        return disputes.list(caller.environment(), filter, page);
    }

    private void requireFile(String name, String id) {
        if (id != null && !id.isEmpty()) {
            new Lookup(caller.environment(), "file", id, "evidence[" + name + "]").in(files::find);
        }
    }

    private Charge held(Dispute dispute) {
        return charges.hold(caller.environment(), dispute.chargeId()).orElseThrow();
    }

    private Dispute existing(String id, String param) {
        return new Lookup(caller.environment(), "dispute", id, param).in(disputes::find);
    }
}

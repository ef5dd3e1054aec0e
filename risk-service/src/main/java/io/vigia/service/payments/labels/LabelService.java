package io.vigia.service.payments.labels;

import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.labels.Label;
import io.vigia.domain.payments.labels.LabelRepository;
import io.vigia.domain.platform.Permission;
import io.vigia.service.payments.money.HeldCharges;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What callers may do with what is known of their payments afterwards. */
@ApplicationScoped
@Transactional
public class LabelService {

    @Inject
    private Caller caller;

    @Inject
    private LabelRepository labels;

    @Inject
    private HeldCharges charges;

    @Inject
    private LabelDesk desk;

    /** All labels of a payment, undone ones too, oldest first. */
    public List<Label> of(String paymentIntentId) {
        caller.require(Permission.PAYMENTS_READ);
        return labels.of(caller.environment(), paymentIntentId);
    }

    /**
     * The caller says whether a payment was fraud. If so, all that its payer is known by goes onto the block lists; if not,
     * what was said against it, and what followed from that, is taken back.
     */
    public void report(String chargeId, boolean fraudulent) {
        caller.require(Permission.REFUNDS_WRITE);
        Charge charge = held(chargeId);
        if (fraudulent) {
            desk.fraudulent(charge);
        } else {
            desk.safe(charge);
        }
    }

    /** Takes a label back, and with it what it put on block lists. */
    public Label undo(String id) {
        caller.require(Permission.REFUNDS_WRITE);
        Label label = new Lookup(caller.environment(), "label", id, "id").in(labels::find);
        desk.undo(held(label.chargeId()), label);
        return label;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such charge */
    private Charge held(String id) {
        return new Lookup(caller.environment(), "charge", id, "id").in(charges::hold);
    }
}

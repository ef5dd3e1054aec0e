package io.vigia.api.settlement;

import io.vigia.api.payments.ChargeJson;
import io.vigia.api.payments.disputes.DisputeShow;
import io.vigia.api.payments.refunds.RefundJson;
import io.vigia.api.platform.Expansions;
import io.vigia.api.platform.WireObject;
import io.vigia.service.payments.ChargeService;
import io.vigia.service.payments.disputes.DisputeService;
import io.vigia.service.payments.refunds.RefundService;
import io.vigia.service.settlement.PayoutService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;

/** What a balance transaction came from: a charge, a refund, a dispute or a payout. */
@ApplicationScoped
public class SourceExpansion implements Expansions {

    @Inject
    private ChargeService charges;

    @Inject
    private RefundService refunds;

    @Inject
    private DisputeService disputes;

    @Inject
    private DisputeShow show;

    @Inject
    private PayoutService payouts;

    @Override
    public Map<String, Function<String, WireObject>> byPath() {
        return Map.of("balance_transaction.source", this::source);
    }

    private WireObject source(String id) {
        return switch (id.substring(0, id.indexOf('_'))) {
            case "re" -> RefundJson.of(refunds.find(id));
            case "dp" -> show.of(disputes.find(id));
            case "po" -> PayoutJson.of(payouts.find(id));
            default -> ChargeJson.of(charges.find(id));
        };
    }
}

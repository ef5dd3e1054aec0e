package io.vigia.api.settlement;

import io.vigia.domain.settlement.Payout;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Shows payouts in events. */
@ApplicationScoped
public class PayoutRenderer implements Renderer<Payout> {

    @Override
    public Class<Payout> shows() {
        return Payout.class;
    }

    @Override
    public Map<String, Object> render(Payout subject) {
        return PayoutJson.of(subject);
    }
}

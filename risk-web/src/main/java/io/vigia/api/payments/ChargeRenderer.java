package io.vigia.api.payments;

import io.vigia.domain.payments.Charge;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Shows charges in events. */
@ApplicationScoped
public class ChargeRenderer implements Renderer<Charge> {

    @Override
    public Class<Charge> shows() {
        return Charge.class;
    }

    @Override
    public Map<String, Object> render(Charge charge) {
        return ChargeJson.of(charge);
    }
}

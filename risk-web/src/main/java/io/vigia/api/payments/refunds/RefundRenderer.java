package io.vigia.api.payments.refunds;

import io.vigia.domain.payments.refunds.Refund;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Shows refunds in events. */
@ApplicationScoped
public class RefundRenderer implements Renderer<Refund> {

    @Override
    public Class<Refund> shows() {
        return Refund.class;
    }

    @Override
    public Map<String, Object> render(Refund subject) {
        return RefundJson.of(subject);
    }
}

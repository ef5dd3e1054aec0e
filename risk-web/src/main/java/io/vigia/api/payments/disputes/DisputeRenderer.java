package io.vigia.api.payments.disputes;

import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows disputes in events. */
@ApplicationScoped
public class DisputeRenderer implements Renderer<Dispute> {

    @Inject
    private DisputeShow show;

    @Override
    public Class<Dispute> shows() {
        return Dispute.class;
    }

    @Override
    public Map<String, Object> render(Dispute dispute) {
        return show.of(dispute);
    }
}

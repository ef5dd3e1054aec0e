package io.vigia.api.ledger;

import io.vigia.domain.ledger.Standing;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Shows balances in events. */
@ApplicationScoped
public class StandingRenderer implements Renderer<Standing> {

    @Override
    public Class<Standing> shows() {
        return Standing.class;
    }

    @Override
    public Map<String, Object> render(Standing subject) {
        return BalanceJson.of(subject);
    }
}

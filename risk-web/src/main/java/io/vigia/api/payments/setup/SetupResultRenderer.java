package io.vigia.api.payments.setup;

import io.vigia.api.payments.NextAction;
import io.vigia.service.events.Renderer;
import io.vigia.service.payments.setup.SetupResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows setups that failed just now in events, with the method at hand. */
@ApplicationScoped
public class SetupResultRenderer implements Renderer<SetupResult> {

    @Inject
    private NextAction address;

    @Override
    public Class<SetupResult> shows() {
        return SetupResult.class;
    }

    @Override
    public Map<String, Object> render(SetupResult result) {
        return SetupIntentJson.of(result.intent(), address, id -> result.declined());
    }
}

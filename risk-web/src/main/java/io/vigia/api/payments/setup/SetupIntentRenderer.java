package io.vigia.api.payments.setup;

import io.vigia.api.payments.NextAction;
import io.vigia.domain.payments.setup.SetupIntent;
import io.vigia.service.customers.KnownMethods;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows setup intents in events. */
@ApplicationScoped
public class SetupIntentRenderer implements Renderer<SetupIntent> {

    @Inject
    private NextAction address;

    @Inject
    private KnownMethods methods;

    @Override
    public Class<SetupIntent> shows() {
        return SetupIntent.class;
    }

    @Override
    public Map<String, Object> render(SetupIntent intent) {
        return SetupIntentJson.of(intent, address, id -> methods.of(intent.environment(), id));
    }
}

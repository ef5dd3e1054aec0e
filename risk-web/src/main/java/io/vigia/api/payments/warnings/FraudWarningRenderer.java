package io.vigia.api.payments.warnings;

import io.vigia.domain.payments.warnings.FraudWarning;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Shows early fraud warnings in events. */
@ApplicationScoped
public class FraudWarningRenderer implements Renderer<FraudWarning> {

    @Override
    public Class<FraudWarning> shows() {
        return FraudWarning.class;
    }

    @Override
    public Map<String, Object> render(FraudWarning subject) {
        return FraudWarningJson.of(subject);
    }
}

package io.vigia.api.rulesets;

import io.vigia.domain.rulesets.Rule;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Shows rules in events. */
@ApplicationScoped
public class RuleRenderer implements Renderer<Rule> {

    @Override
    public Class<Rule> shows() {
        return Rule.class;
    }

    @Override
    public Map<String, Object> render(Rule rule) {
        return RuleJson.of(rule);
    }
}

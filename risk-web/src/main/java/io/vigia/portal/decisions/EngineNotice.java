package io.vigia.portal.decisions;

import io.vigia.domain.decisions.Decision;
import io.vigia.domain.decisions.settings.Regime;
import io.vigia.domain.decisions.settings.RiskMode;
import io.vigia.domain.platform.Permission;
import io.vigia.portal.platform.Format;
import io.vigia.service.decisions.settings.RiskSettingsService;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** What a reader must know who looks at payments or rules while the engine does not decide. */
@Named
@RequestScoped
public class EngineNotice {

    @Inject
    RiskSettingsService risk;

    @Inject
    Caller caller;

    @Inject
    Format format;

    /** A sentence, or null where the engine decides, and for those who have nothing to do with rules. */
    public String getText() {
        if (!caller.may(Permission.RULES_READ)) {
            return null;
        }
        RiskMode mode = risk.settings().mode();
        return mode == RiskMode.ENFORCE
                ? null
                : format.text("settings.mode." + mode.name().toLowerCase(Locale.ROOT) + ".notice");
    }

    /** What a reader must know of a decision that was not to be followed; null for all others. */
    public String told(Decision decision) {
        Regime regime = decision.regime();
        if (regime.mode() == RiskMode.ENFORCE) {
            return null;
        }
        return regime.withheld() == null
                ? format.word("risk-mode.told", regime.mode())
                : format.say(
                        "risk-mode.withheld",
                        format.word("outcome", regime.withheld().wire()));
    }
}

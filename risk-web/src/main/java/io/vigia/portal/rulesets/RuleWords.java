package io.vigia.portal.rulesets;

import io.vigia.portal.platform.Format;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Problem.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Says in the reader's language what is wrong with a rule; pages know it as {@code ruleWords}. */
@Named
@RequestScoped
public class RuleWords {

    @Inject
    Format format;

    /** What is wrong. */
    public String say(Problem problem) {
        return say(problem.said(), format::text);
    }

    static String say(Said said, UnaryOperator<String> bundle) {
        List<String> blanks = said.blanks().stream()
                .map(blank -> blank instanceof Said part ? say(part, bundle) : blank.toString())
                .toList();
        return Said.filled(bundle.apply(key(said.wording())), blanks);
    }

    static String key(Problem.Wording wording) {
        return "rules.problem." + wording.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

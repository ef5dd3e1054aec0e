package io.vigia.service.rulesets;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.rulesets.Rule;
import io.vigia.domain.rulesets.RuleRepository;
import io.vigia.rules.Compilation;
import io.vigia.rules.RuleProgram;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.Problem;
import io.vigia.service.lists.ListBook;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;

/**
 * Reads and compiles the enabled rules of an environment as they are committed, in a transaction of its own: the caller's
 * may have begun before the change that is looked for. It is an EJB for the reason that
 * {@link io.vigia.service.lists.ListReader} gives.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RuleReader {

    private static final Logger LOG = Logger.getLogger(RuleReader.class.getName());

    @Inject
    private RuleRepository rules;

    @Inject
    private ListBook lists;

    /** For the container. */
    public RuleReader() {}

    RuleReader(RuleRepository rules, ListBook lists) {
        this.rules = rules;
        this.lists = lists;
    }

    /** @param before what was read last, from which unchanged programs are taken over; or null */
    public ActiveRules read(EnvironmentId environment, ActiveRules before) {
        ListCatalogue catalogue = lists.active(environment).catalogue();
        List<ActiveRule> active = new ArrayList<>();
        Map<String, List<Problem>> broken = new LinkedHashMap<>();
        for (Rule rule : rules.enabled(environment)) {
            ActiveRule known = before == null ? null : before.rule(rule.publicId());
            if (known != null && stands(known, rule, before.lists(), catalogue)) {
                active.add(known);
                continue;
            }
            Compilation compiled = RuleDesk.compile(rule.text().sentence(), catalogue);
            if (compiled.succeeded()) {
                active.add(new ActiveRule(
                        rule.publicId(), rule.revision(), rule.text(), compiled.program(), rule.createdBy()));
            } else {
                broken.put(rule.publicId(), compiled.problems());
                LOG.warning(() -> "Rule " + rule.publicId() + " does not run: "
                        + compiled.problems().get(0).message());
            }
        }
        return new ActiveRules(active, broken, catalogue, before);
    }

    /** Whether a program serves still: the text is the same, and so are the lists it asks. */
    private static boolean stands(ActiveRule known, Rule rule, ListCatalogue before, ListCatalogue now) {
        RuleProgram program = known.program();
        return known.revision() == rule.revision()
                && program.lists().stream()
                        .allMatch(alias -> now.contains(alias)
                                && now.types().get(alias) == before.types().get(alias));
    }
}

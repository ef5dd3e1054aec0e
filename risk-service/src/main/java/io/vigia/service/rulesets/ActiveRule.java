package io.vigia.service.rulesets;

import io.vigia.domain.rulesets.RuleText;
import io.vigia.rules.RuleProgram;
import io.vigia.rules.host.Action;
import java.util.Set;

/**
 * An enabled rule, compiled.
 *
 * @param id the public id
 * @param revision of its text
 * @param createdBy a member, a key, or the platform
 */
public record ActiveRule(String id, int revision, RuleText text, RuleProgram program, String createdBy) {

    private static final Set<String> ISSUER_CHECKS = Set.of("cvc_check", "address_zip_check", "address_line1_check");

    /** Whether it asks for what only the network's answer tells, and so runs after it. */
    public boolean needsIssuerChecks() {
        return program.attributes().stream().anyMatch(ISSUER_CHECKS::contains);
    }

    public Action action() {
        return text.action();
    }

    /** When it matches, in the rule language. */
    public String predicate() {
        return text.predicate();
    }
}

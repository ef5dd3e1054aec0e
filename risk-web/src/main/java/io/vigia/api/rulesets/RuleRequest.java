package io.vigia.api.rulesets;

import io.vigia.api.platform.Params;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.rulesets.ActionCode;
import io.vigia.domain.rulesets.Rule;
import io.vigia.domain.rulesets.RuleDraft;
import io.vigia.domain.rulesets.RuleEdit;
import io.vigia.rules.host.Action;
import io.vigia.service.rulesets.RuleImportService;

/** Reads rules: either {@code rule}, the whole sentence, or {@code action} and {@code predicate}. */
final class RuleRequest {

    /** Room enough for the compiler to say that a text is too long. */
    private static final int MAX_TEXT = 50_000;

    private static final int MAX_FILE = 500_000;

    private final Params params;

    RuleRequest(Params params) {
        this.params = params;
    }

    /** A rule that must be there in full. */
    RuleDraft draft() {
        if (isWhole()) {
            return RuleDraft.ofSentence(params.required("rule", MAX_TEXT));
        }
        params.required("action");
        return RuleDraft.ofPredicate(action(), params.required("predicate", MAX_TEXT));
    }

    /** What shall be otherwise about a rule; an action or a predicate sent alone goes with what the rule has. */
    RuleEdit edit(Rule rule) {
        RuleEdit edit = new RuleEdit(
                changed(rule),
                params.bool("enabled"),
                params.has("metadata") ? params.metadata(rule.metadata()) : null);
        done();
        return edit;
    }

    /** Whether a new rule decides at once, which it does unless told otherwise. */
    boolean enabled() {
        return !Boolean.FALSE.equals(params.bool("enabled"));
    }

    /** A file of rules, one a line. */
    String file() {
        return params.required("rules", MAX_FILE);
    }

    RuleImportService.Options importOptions() {
        return new RuleImportService.Options(
                Boolean.TRUE.equals(params.bool("dry_run")),
                Boolean.TRUE.equals(params.bool("all_or_nothing")),
                enabled());
    }

    Metadata metadata() {
        return params.metadata(Metadata.EMPTY);
    }

    /** The action sent, or null. */
    Action action() {
        String code = params.oneOf("action", ActionCode.all());
        return code == null ? null : ActionCode.parse(code).orElseThrow();
    }

    /** Refuses whatever nobody asked for. */
    void done() {
        params.list("expand");
        params.done();
    }

    private RuleDraft changed(Rule rule) {
        if (isWhole()) {
            return draft();
        }
        if (!params.has("action") && !params.has("predicate")) {
            return null;
        }
        Action action = params.has("action") ? action() : rule.text().action();
        if (action == null) {
            params.required("action");
        }
        return RuleDraft.ofPredicate(
                action,
                params.has("predicate")
                        ? params.required("predicate", MAX_TEXT)
                        : rule.text().predicate());
    }

    private boolean isWhole() {
        if (!params.has("rule")) {
            return false;
        }
        if (params.has("action") || params.has("predicate")) {
            throw RiskException.invalid("rule", "Send either rule, or action and predicate.");
        }
        return true;
    }
}

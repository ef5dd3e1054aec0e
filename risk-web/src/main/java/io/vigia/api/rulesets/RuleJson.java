package io.vigia.api.rulesets;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.rulesets.ActionCode;
import io.vigia.domain.rulesets.ImportReport;
import io.vigia.domain.rulesets.ImportReport.Status;
import io.vigia.domain.rulesets.Rule;
import io.vigia.domain.rulesets.RuleRevision;
import io.vigia.rules.host.Problem;
import io.vigia.service.rulesets.RuleDesk;
import java.util.List;
import java.util.Locale;

/** Rules, their versions and their mistakes on the wire. */
final class RuleJson {

    static final String RULE = "radar.rule";

    private RuleJson() {}

    static WireObject of(Rule rule) {
        return WireObject.of(rule.publicId(), RULE)
                .with("action", ActionCode.of(rule.text().action()))
                .with("built_in", rule.isBuiltIn())
                .with("created", rule.created())
                .with("created_by", rule.createdBy())
                .with("enabled", rule.isEnabled())
                .with("livemode", rule.livemode())
                .with("metadata", rule.metadata())
                .with("predicate", rule.text().predicate())
                .with("revision", rule.revision())
                .with("rule", rule.text().sentence())
                .with("updated", rule.updated());
    }

    /** As an outcome shows the rule that decided. */
    static WireObject inOutcome(Rule rule) {
        return new WireObject()
                .with("id", rule.publicId())
                .with("action", ActionCode.of(rule.text().action()))
                .with("predicate", rule.text().predicate());
    }

    static WireObject of(RuleRevision revision) {
        return new WireObject()
                .with("object", "radar.rule_revision")
                .with("action", ActionCode.of(revision.text().action()))
                .with("author", revision.author())
                .with("created", revision.at())
                .with("predicate", revision.text().predicate())
                .with("revision", revision.revision());
    }

    static WireObject of(RuleDesk.Lint lint) {
        return new WireObject()
                .with("object", "radar.rule_lint")
                .with("valid", lint.canonical() != null)
                .with(
                        "canonical",
                        lint.canonical() == null ? null : lint.canonical().sentence())
                .with("problems", problems(lint.problems()));
    }

    static WireObject of(ImportReport report) {
        return new WireObject()
                .with("object", "radar.rule_import")
                .with("dry_run", report.dryRun())
                .with("created", report.count(Status.CREATED))
                .with("ready", report.count(Status.READY))
                .with("duplicates", report.count(Status.DUPLICATE))
                .with("refused", report.count(Status.REFUSED))
                .with("lines", report.lines().stream().map(RuleJson::of).toList());
    }

    private static WireObject of(ImportReport.Line line) {
        return new WireObject()
                .with("line", line.number())
                .with("status", line.status().name().toLowerCase(Locale.ROOT))
                .with("rule", line.text())
                .with("id", line.ruleId())
                .with("problems", problems(line.problems()));
    }

    /** What is wrong with a text, each with its place in what was sent. */
    static List<WireObject> problems(List<Problem> problems) {
        return problems.stream().map(RuleJson::of).toList();
    }

    private static WireObject of(Problem problem) {
        return new WireObject()
                .with("code", problem.code().text())
                .with("message", problem.message())
                .with("suggestion", problem.suggestion())
                .with("start", problem.span().start())
                .with("end", problem.span().end())
                .with("line", problem.span().line())
                .with("column", problem.span().column());
    }
}

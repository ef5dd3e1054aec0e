package io.vigia.service.rulesets;

import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.rulesets.ImportReport;
import io.vigia.domain.rulesets.ImportReport.Line;
import io.vigia.domain.rulesets.ImportReport.Status;
import io.vigia.domain.rulesets.Rule;
import io.vigia.domain.rulesets.RuleDraft;
import io.vigia.domain.rulesets.RuleError;
import io.vigia.domain.rulesets.RuleFile;
import io.vigia.domain.rulesets.RuleRepository;
import io.vigia.domain.rulesets.RuleText;
import io.vigia.rules.host.Problem;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes files of rules in, one rule a line, and reports on each line. */
@ApplicationScoped
@Transactional
public class RuleImportService {

    /** The most rules that one file may have. */
    public static final int MAX_LINES = 1_000;

    @Inject
    private Caller caller;

    @Inject
    private RuleRepository rules;

    @Inject
    private RuleDesk desk;

    @Inject
    private RuleMaker maker;

    @Inject
    private Event<RuleChange> changed;

    /**
     * How a file is taken in.
     *
     * @param dryRun whether nothing is kept
     * @param allOrNothing whether nothing is kept if one line is refused
     * @param enabled whether the rules decide at once
     */
    public record Options(boolean dryRun, boolean allOrNothing, boolean enabled) {}

    /**
     * Makes a rule of each line that is one and that is not there yet.
     *
     * @throws RiskException RULE_IMPORT_TOO_LARGE if the file has more than {@value #MAX_LINES} rules, RULE_LIMIT_REACHED if
     *     the mode would have more than it can have; then nothing is kept
     */
    public ImportReport read(String file, Options options) {
        caller.require(Permission.RULES_WRITE);
        List<RuleFile.Line> lines = RuleFile.read(file);
        if (lines.size() > MAX_LINES) {
            throw new RiskException(
                    RuleError.RULE_IMPORT_TOO_LARGE,
                    "A file can have up to " + MAX_LINES + " rules; this one has " + lines.size() + ".",
                    "rules");
        }
        List<Line> report = judge(lines);
        boolean refused = report.stream().anyMatch(line -> line.status() == Status.REFUSED);
        if (options.dryRun || refused && options.allOrNothing) {
            return new ImportReport(options.dryRun, report);
        }
        return new ImportReport(false, make(report, options.enabled));
    }

    private List<Line> judge(List<RuleFile.Line> lines) {
        Map<String, String> known = new HashMap<>();
        for (Rule rule : rules.all(caller.environment())) {
            known.putIfAbsent(rule.text().sentence(), rule.publicId());
        }
        List<Line> report = new ArrayList<>();
        for (RuleFile.Line line : lines) {
            RuleDesk.Lint lint = desk.lint(caller.environment(), RuleDraft.ofSentence(line.text()));
            if (lint.canonical() == null) {
                report.add(new Line(line.number(), Status.REFUSED, line.text(), null, placed(line, lint.problems())));
                continue;
            }
            String sentence = lint.canonical().sentence();
            boolean isKnown = known.containsKey(sentence);
            report.add(new Line(
                    line.number(),
                    isKnown ? Status.DUPLICATE : Status.READY,
                    sentence,
                    isKnown ? known.get(sentence) : null,
                    List.of()));
            known.putIfAbsent(sentence, null);
        }
        return report;
    }

    private List<Line> make(List<Line> judged, boolean enabled) {
        long ready =
                judged.stream().filter(line -> line.status() == Status.READY).count();
        if (ready > 0 && rules.count(caller.environment()) + ready > RuleService.MAX_RULES) {
            throw new RiskException(
                    RuleError.RULE_LIMIT_REACHED,
                    "You can have up to " + RuleService.MAX_RULES + " rules in each mode.");
        }
        List<Line> made = new ArrayList<>();
        for (Line line : judged) {
            if (line.status() == Status.READY) {
                RuleText text = desk.read(caller.environment(), RuleDraft.ofSentence(line.text()));
                Rule rule = maker.make(text, enabled, Metadata.EMPTY);
                made.add(new Line(line.number(), Status.CREATED, line.text(), rule.publicId(), List.of()));
            } else {
                made.add(line);
            }
        }
        if (ready > 0) {
            changed.fire(new RuleChange(caller.environment()));
        }
        return made;
    }

    private static List<Problem> placed(RuleFile.Line line, List<Problem> problems) {
        return problems.stream().map(problem -> problem.at(line.place(problem))).toList();
    }
}

package io.vigia.portal.rulesets;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.rulesets.ImportReport;
import io.vigia.portal.platform.Notices;
import io.vigia.service.platform.Caller;
import io.vigia.service.rulesets.RuleImportService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** Takes a file of rules in, or says first what would become of it, with a report on each line. */
@Named
@RequestScoped
public class RuleImportPage {

    @Inject
    RuleImportService service;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    private String text;
    private boolean enabled;
    private ImportReport report;

    @PostConstruct
    void admit() {
        caller.require(Permission.RULES_WRITE);
    }

    /** Says what would become of the lines, and keeps nothing. */
    public void check() {
        take(true);
    }

    /** Makes a rule of each line that is one. */
    public void keep() {
        take(false);
    }

    private void take(boolean dryRun) {
        try {
            report = service.read(text == null ? "" : text, new RuleImportService.Options(dryRun, false, enabled));
        } catch (RiskException refusal) {
            notices.bad("import:text", refusal.getMessage());
        }
    }

    /** What became of the lines, or null. */
    public ImportReport getReport() {
        return report;
    }

    /** How many lines have a status, as the wire names it. */
    public long count(String status) {
        return report.count(ImportReport.Status.valueOf(status.toUpperCase(Locale.ROOT)));
    }

    public int getMaxLines() {
        return RuleImportService.MAX_LINES;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}

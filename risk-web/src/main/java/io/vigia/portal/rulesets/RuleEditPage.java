package io.vigia.portal.rulesets;

import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.rulesets.Rule;
import io.vigia.domain.rulesets.RuleDraft;
import io.vigia.domain.rulesets.RuleProblems;
import io.vigia.domain.rulesets.RuleRevision;
import io.vigia.portal.platform.Notices;
import io.vigia.rules.host.Problem;
import io.vigia.service.platform.Caller;
import io.vigia.service.rulesets.RuleService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The editor of one rule, or of a new one. */
@Named
@RequestScoped
public class RuleEditPage {

    @Inject
    RuleService service;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    RuleTrial trial;

    @Inject
    HttpServletRequest request;

    private String id;
    private String original;
    private Rule rule;
    private String text;
    private List<Problem> problems = List.of();

    /** Reads the address, or the form that carries it on, before any part of the page asks which rule it is about. */
    @PostConstruct
    void read() {
        caller.require(Permission.RULES_READ);
        id = request.getParameter("id");
        original = request.getParameter("copy");
    }

    /** Whether this is a rule that nobody has saved yet. */
    public boolean isFresh() {
        return id == null || id.isEmpty();
    }

    public Rule getRule() {
        if (rule == null && !isFresh()) {
            rule = service.find(id);
        }
        return rule;
    }

    /** Whether the text may be changed here: a default rule's may not. */
    public boolean isEditable() {
        return isWriter() && (isFresh() || !getRule().isBuiltIn());
    }

    /** Whether the reader may make rules. */
    public boolean isWriter() {
        return caller.may(Permission.RULES_WRITE);
    }

    /** Every version of the text, newest first. */
    public List<RuleRevision> getRevisions() {
        return isFresh() ? List.of() : service.revisions(id);
    }

    /** Keeps the text, or shows what is wrong with it. */
    public void save() {
        RuleDraft draft = RuleDraft.ofSentence(text == null ? "" : text);
        try {
            Rule saved = isFresh() ? service.create(draft, true, Metadata.EMPTY) : service.rewrite(id, draft);
            notices.good("rules.saved", saved.publicId());
            notices.goTo(RuleListPage.HERE);
        } catch (RuleProblems refusal) {
            problems = refusal.problems();
        }
    }

    /** Tries the text on a payment that was decided already, or shows what is wrong with it; keeps nothing. */
    public void tryOut() {
        String typed = text == null ? "" : text;
        if (!trial.run(typed)) {
            problems = service.lint(RuleDraft.ofSentence(typed)).problems();
        }
    }

    /** Tries the text on typed facts, or shows what is wrong with it; keeps nothing. */
    public void tryTyped() {
        String typed = text == null ? "" : text;
        if (!trial.runTyped(typed)) {
            problems = service.lint(RuleDraft.ofSentence(typed)).problems();
        }
    }

    /** Takes the rule out of use for good. */
    public void delete() {
        service.delete(id);
        notices.good("rules.deleted", id);
        notices.goTo(RuleListPage.HERE);
    }

    /** What is wrong with the text that was to be saved. */
    public List<Problem> getProblems() {
        return problems;
    }

    public String getId() {
        return id;
    }

    public String getText() {
        if (text == null && !isFresh()) {
            return getRule().text().sentence();
        }
        boolean copies = text == null && original != null && !original.isEmpty();
        return copies ? service.find(original).text().sentence() : text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

package io.vigia.service.rulesets;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.lists.ListBook;
import io.vigia.service.lists.ListChange;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The compiled rules of every environment. A change is compiled by whoever made it, after the commit and before the
 * answer; decisions meanwhile go on with the rules as they were, and never wait.
 */
@ApplicationScoped
public class RuleBook {

    private static final int AFTER_LISTS = ListBook.PRIORITY + 1_000;

    private final ConcurrentMap<EnvironmentId, Page> pages = new ConcurrentHashMap<>();

    private RuleReader reader;
    private ListBook lists;

    /** For the container's proxy. */
    protected RuleBook() {}

    @Inject
    RuleBook(RuleReader reader, ListBook lists) {
        this.reader = reader;
        this.lists = lists;
    }

    /** The rules by which an environment's payments are decided now; the first call for an environment reads them. */
    public ActiveRules active(EnvironmentId environment) {
        Page page = page(environment);
        ActiveRules rules = page.rules;
        return rules != null ? rules : fill(environment, page);
    }

    void rulesChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(AFTER_LISTS) RuleChange change) {
        refresh(change.environment());
    }

    /** Rules name lists, so making or deleting one can break a rule or mend it. */
    void listsChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(AFTER_LISTS) ListChange change) {
        ActiveRules rules = page(change.environment()).rules;
        if (rules != null && rules.lists() != lists.active(change.environment()).catalogue()) {
            refresh(change.environment());
        }
    }

    private void refresh(EnvironmentId environment) {
        Page page = page(environment);
        synchronized (page) {
            page.rules = reader.read(environment, page.rules);
        }
    }

    private ActiveRules fill(EnvironmentId environment, Page page) {
        synchronized (page) {
            if (page.rules == null) {
                page.rules = reader.read(environment, null);
            }
            return page.rules;
        }
    }

    private Page page(EnvironmentId environment) {
        return pages.computeIfAbsent(environment, e -> new Page());
    }

    /** Where the rules of one environment stand, and the lock under which they are read. */
    private static final class Page {
        private volatile ActiveRules rules;
    }
}

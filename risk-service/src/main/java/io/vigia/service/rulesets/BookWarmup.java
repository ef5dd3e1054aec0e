package io.vigia.service.rulesets;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads everybody's rules and lists after a start, beside the first requests: a list of a million items takes seconds,
 * which no payment should wait for. Who pays before that waits for their own merchant's alone.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BookWarmup {

    private static final Logger LOG = Logger.getLogger(BookWarmup.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private AccountRepository accounts;

    @Inject
    private RuleBook book;

    @PostConstruct
    void start() {
        executor.submit(this::read);
    }

    private void read() {
        long started = System.nanoTime();
        try {
            for (Account account : accounts.accounts()) {
                for (Mode mode : Mode.values()) {
                    book.active(new EnvironmentId(account.id(), mode));
                }
            }
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            LOG.info(() -> "Rules and lists read in " + took.toMillis() + " ms");
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Rules and lists are read when they are first asked for");
        }
    }
}

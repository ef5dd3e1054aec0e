package io.vigia.service.audit.calls;

import io.vigia.domain.audit.calls.ApiCall;
import io.vigia.domain.kernel.EnvironmentId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes every call once it is answered and writes it down a moment later, many with one transaction, so that no request waits
 * for it. A server that is killed loses the last moment of the log; what those calls changed is in the audit trail, which is
 * written with the change.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CallLog {

    private static final Logger LOG = Logger.getLogger(CallLog.class.getName());

    @Inject
    private WaitingCalls waiting;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private CallChain chain;

    private Thread writer;
    private volatile boolean stopped;

    @PostConstruct
    void start() {
        writer = threads.newThread(this::run);
        writer.start();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        try {
            writer.join(WaitingCalls.PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopped || !waiting.isEmpty()) {
            try {
                List<ApiCall> calls = waiting.next(stopped);
                write(calls);
                waiting.done(calls);
            } catch (InterruptedException e) {
                stopped = true;
            }
        }
    }

    private void write(List<ApiCall> calls) {
        Map<EnvironmentId, List<ApiCall>> byEnvironment = new LinkedHashMap<>();
        calls.forEach(call -> byEnvironment
                .computeIfAbsent(call.environment(), environment -> new ArrayList<>())
                .add(call));
        byEnvironment.forEach(this::write);
    }

    private void write(EnvironmentId environment, List<ApiCall> calls) {
        for (int attempt = 1; attempt <= 3; attempt++) {
            try {
                chain.add(environment, calls);
                return;
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, failure, () -> "The log of calls waits for the database");
                rest(100L << attempt);
            }
        }
        LOG.severe(() -> calls.size() + " calls from " + calls.get(0).id() + " on are not in the log");
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.vigia.tools.bench;

import io.vigia.tools.http.HttpConnection;
import io.vigia.tools.http.Target;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.UUID;

/** Measures one platform from beginning to end. */
final class Bench {

    private static final int PAYMENTS_COUNTED = 500;
    private static final long COUNTED_FROM = 1_000_000_000L;
    private static final double REST_SECONDS = 3;
    private static final int OPEN_CONNECTIONS = 32;

    private final Target target;
    private final BenchDatabase database;
    private final BenchPlan plan;
    private final Findings findings;
    private final LoadDriver driver;
    private final StoredPayments stored;
    private final Workload inserts = Workload.inserts();
    private final Workload payments = new Payments("bench-" + UUID.randomUUID());

    /** Prepares the measurement of a platform and its database. */
    Bench(Target target, BenchDatabase database, BenchPlan plan, Findings findings) {
        this.target = target;
        this.database = database;
        this.plan = plan;
        this.findings = findings;
        this.driver = new LoadDriver(target);
        this.stored = new StoredPayments(database);
    }

    /**
     * Measures everything.
     *
     * @return whether all answers were good
     */
    boolean run() throws IOException, SQLException, InterruptedException {
        BenchRules.create(target);
        driver.closedLoop(inserts, plan.connections(), plan.seconds());
        long errors = new WarmUp(plan, findings).run(each -> driver.closedLoop(payments, plan.connections(), each));
        stored.fill(plan.stored().isEmpty() ? 0 : plan.stored().get(0));
        findings.tell("stored_at_start", stored.count());
        countWork();
        double maximum = throughput();
        errors += latency(inserts, "insert", maximum / 2);
        errors += latency(payments, "decision", maximum / 2);
        for (long level : plan.stored()) {
            errors += latencyAmong(level, maximum / 2);
        }
        return errors == 0;
    }

    /** Counts what one payment costs the database, less what the platform asks of it anyway. */
    private void countWork() throws IOException, SQLException, InterruptedException {
        Thread.sleep((long) (REST_SECONDS * 1000));
        BenchDatabase.Work before = database.work();
        Thread.sleep((long) (REST_SECONDS * 1000));
        BenchDatabase.Work idle = database.work().minus(before);
        long start = System.nanoTime();
        BenchDatabase.Work busyFrom = database.work();
        try (HttpConnection connection = new HttpConnection(target)) {
            for (int i = 0; i < PAYMENTS_COUNTED; i++) {
                payments.ask(connection, COUNTED_FROM + i);
            }
        }
        Thread.sleep((long) (REST_SECONDS * 1000));
        BenchDatabase.Work busy = database.work().minus(busyFrom);
        double periods = (System.nanoTime() - start) / 1e9 / REST_SECONDS;
        findings.tell("round_trips_per_payment", (busy.statements() - idle.statements() * periods) / PAYMENTS_COUNTED);
        findings.tell(
                "transactions_per_payment", (busy.transactions() - idle.transactions() * periods) / PAYMENTS_COUNTED);
    }

    /** Measures both throughputs in turns, so that what disturbs the machine disturbs both; returns the decisions'. */
    private double throughput() throws InterruptedException {
        double[] inserted = new double[plan.rounds()];
        double[] decided = new double[plan.rounds()];
        for (int round = 0; round < plan.rounds(); round++) {
            inserted[round] = throughput(inserts, "insert");
            decided[round] = throughput(payments, "decision");
        }
        double inserts = Findings.median(inserted);
        double decisions = Findings.median(decided);
        findings.tell("insert_throughput_rps", inserts);
        findings.tell("decision_throughput_rps", decisions);
        findings.tell("decision_to_insert_ratio", decisions / inserts);
        return decisions;
    }

    private double throughput(Workload workload, String name) throws InterruptedException {
        double cpuBefore = cpuSeconds();
        LoadResult result = driver.closedLoop(workload, plan.connections(), plan.seconds());
        findings.tell(name + "_run_rps", result.throughput());
        findings.tell(name + "_run_driver_cores", (cpuSeconds() - cpuBefore) / result.seconds());
        result.errors().forEach((status, count) -> findings.tell(name + "_run_errors_" + status, count));
        return result.throughput();
    }

    private static double cpuSeconds() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return system.getProcessCpuTime() / 1e9;
    }

    private long latency(Workload workload, String name, double rate) throws InterruptedException {
        LoadResult result = driver.openLoop(workload, new LoadDriver.Load(OPEN_CONNECTIONS, rate), plan.seconds());
        findings.tell(name, "at_half_rate", result);
        return result.errorCount();
    }

    private long latencyAmong(long level, double rate) throws SQLException, InterruptedException {
        stored.fill(level);
        long actual = stored.count();
        LoadDriver.Load load = new LoadDriver.Load(OPEN_CONNECTIONS, rate);
        driver.openLoop(payments, load, plan.seconds() / 2);
        LoadResult result = driver.openLoop(payments, load, plan.seconds());
        findings.tell("decision", "stored_" + level, result);
        findings.tell("payments_stored_" + level, actual);
        return result.errorCount();
    }
}

package io.vigia.service.sandbox.clocks;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.sandbox.SandboxError;
import io.vigia.domain.sandbox.TestClock;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.platform.time.TimeMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** What callers may do with the time of their test environment. */
@ApplicationScoped
@Transactional
public class TestClockService {

    @Inject
    private Caller caller;

    @Inject
    private TestClocks clocks;

    @Inject
    private Event<TimeMoved> moved;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock world;

    /**
     * Stops the time of the environment; the newest clock tells it.
     *
     * @param name or null
     */
    public TestClock create(String name, Instant frozenTime) {
        caller.require(Permission.SANDBOX);
        EnvironmentId environment = testEnvironment();
        Instant now = world.instant();
        TestClock clock = new TestClock(ids.next("clock", now), environment, now, name, frozenTime);
        clocks.add(clock);
        moved.fire(new TimeMoved(environment, frozenTime));
        return clock;
    }

    /** Goes forward to a moment. What is due by then is done after this transaction, by {@link ClockWork}. */
    public TestClock advance(String id, Instant to) {
        caller.require(Permission.SANDBOX);
        EnvironmentId environment = caller.environment();
        TestClock clock = existing(environment, id);
        clock.advance(to);
        if (clocks.ruling(environment, null).filter(ruling -> ruling == clock).isPresent()) {
            moved.fire(new TimeMoved(environment, to));
        }
        return clock;
    }

    /** Gives the time back to the clock before it, or to the world. */
    public void delete(String id) {
        caller.require(Permission.SANDBOX);
        EnvironmentId environment = caller.environment();
        TestClock clock = existing(environment, id);
        Instant next =
                clocks.ruling(environment, clock).map(TestClock::frozenTime).orElse(null);
        clocks.remove(clock);
        moved.fire(new TimeMoved(environment, next));
    }

    public TestClock find(String id) {
        caller.require(Permission.SANDBOX);
        return existing(caller.environment(), id);
    }

    public Page<TestClock> list(PageRequest page) {
        caller.require(Permission.SANDBOX);
        page.requireCursors((id, param) -> existing(caller.environment(), id, param));
        return clocks.list(caller.environment(), page);
    }

    private EnvironmentId testEnvironment() {
        if (caller.environment().livemode()) {
            throw new RiskException(
                    SandboxError.SANDBOX_TEST_MODE_ONLY, "Test helpers work in test mode only: use a test key.");
        }
        return caller.environment();
    }

    private TestClock existing(EnvironmentId environment, String id) {
        return existing(environment, id, "id");
    }

    private TestClock existing(EnvironmentId environment, String id, String param) {
        return new Lookup(environment, "test_clock", id, param).in(clocks::find);
    }
}

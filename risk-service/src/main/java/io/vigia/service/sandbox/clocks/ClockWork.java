package io.vigia.service.sandbox.clocks;

import io.vigia.domain.sandbox.TestClock;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.platform.time.TestTimes;
import io.vigia.service.platform.time.TimeMoved;
import io.vigia.service.platform.time.TimePassed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets environments catch up with their clocks: asks all who have something to do there to do it, and notes that it is done. */
@ApplicationScoped
public class ClockWork {

    @Inject
    private TestClocks clocks;

    @Inject
    private TestTimes times;

    @Inject
    private Event<TimePassed> passed;

    @Inject
    private Event<TimeMoved> moved;

    @Inject
    @RealTime
    private Clock world;

    /** Does what is due in the environments whose clocks were advanced. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void catchUp() {
        for (TestClock clock : clocks.advancing()) {
            times.within(
                    clock.environment(), () -> passed.fire(new TimePassed(clock.environment(), clock.frozenTime())));
            clocks.arrived(clock);
        }
    }

    /** Takes over where the clocks stand, as other nodes may have moved them, and deletes the old ones. */
    @Transactional
    public void look() {
        clocks.madeBefore(world.instant().minus(TestClock.LIFE)).forEach(clock -> {
            clocks.remove(clock);
            moved.fire(new TimeMoved(clock.environment(), null));
        });
        times.reload();
    }

    /** Goes on after a restart. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void start() {
        clocks.tick();
    }
}

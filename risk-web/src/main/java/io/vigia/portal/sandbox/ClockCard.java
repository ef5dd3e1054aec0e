package io.vigia.portal.sandbox;

import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.sandbox.TestClock;
import io.vigia.portal.platform.Notices;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.sandbox.clocks.ClockWork;
import io.vigia.service.sandbox.clocks.TestClockService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The time of the test environment: stopping it, going forward, and giving it back to the world. */
@Named
@RequestScoped
public class ClockCard {

    private static final String HERE = "/portal/sandbox/counter";

    @Inject
    TestClockService clocks;

    @Inject
    ClockWork work;

    @Inject
    Notices notices;

    @Inject
    @RealTime
    Clock world;

    private int hours = 48;

    /** The clock that tells the time, or null if the environment goes with the world. */
    public TestClock getRuling() {
        List<TestClock> all = clocks.list(PageRequest.first(1)).items();
        return all.isEmpty() ? null : all.get(0);
    }

    public void stop() {
        clocks.create(null, world.instant().truncatedTo(ChronoUnit.SECONDS));
        notices.good("sandbox.clock.stopped");
        notices.goTo(HERE);
    }

    public void advance() {
        TestClock ruling = getRuling();
        if (ruling != null) {
            try {
                clocks.advance(ruling.id(), ruling.frozenTime().plus(Duration.ofHours(hours)));
                work.catchUp();
                notices.good("sandbox.clock.advanced", hours);
            } catch (RiskException refused) {
                notices.bad("advance:hours", refused.getMessage());
                return;
            }
        }
        notices.goTo(HERE);
    }

    public void giveBack() {
        clocks.list(PageRequest.first(PageRequest.MAX_LIMIT)).items().forEach(clock -> clocks.delete(clock.id()));
        notices.good("sandbox.clock.given-back");
        notices.goTo(HERE);
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }
}

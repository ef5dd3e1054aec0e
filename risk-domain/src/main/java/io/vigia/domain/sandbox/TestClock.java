package io.vigia.domain.sandbox;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.RiskException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** The time of a test environment: it stands until it is advanced, and all that happens in the environment happens then. */
@Entity
@Table(name = "test_clocks")
public class TestClock extends Owned {

    /** After this time of the world it is deleted by itself. */
    public static final Duration LIFE = Duration.ofDays(30);

    /** The longest way in one step. */
    public static final Duration LONGEST_STEP = Duration.ofDays(731);

    private String name;
    private long frozenMillis;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Version
    private int version;

    protected TestClock() {}

    /**
     * @param id {@code clock_…}
     * @param created in the world's time
     * @param name the maker's word for it, or null
     */
    public TestClock(String id, EnvironmentId environment, Instant created, String name, Instant frozenTime) {
        super(id, environment, created);
        this.name = name;
        this.frozenMillis = frozenTime.toEpochMilli();
        this.status = Status.READY;
    }

    /** Goes forward; it is {@link Status#ADVANCING} until all that is due by then is done. */
    public void advance(Instant to) {
        Instant from = frozenTime();
        if (!to.isAfter(from) || to.isAfter(from.plus(LONGEST_STEP))) {
            throw new RiskException(
                    SandboxError.TEST_CLOCK_TIME_INVALID,
                    "A test clock goes forward, at most " + LONGEST_STEP.toDays()
                            + " days at a time; this one stands at " + from.getEpochSecond() + ".",
                    "frozen_time");
        }
        frozenMillis = to.toEpochMilli();
        status = Status.ADVANCING;
    }

    public String name() {
        return name;
    }

    public Instant frozenTime() {
        return Instant.ofEpochMilli(frozenMillis);
    }

    public Status status() {
        return status;
    }

    public Instant deletesAfter() {
        return created().plus(LIFE);
    }

    /** Whether the environment has caught up with its clock. */
    public enum Status {
        READY,
        ADVANCING
    }
}

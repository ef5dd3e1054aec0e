package io.vigia.domain.payments.vouchers;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** How an account in a mode wants its vouchers: for how much, how long, and what becomes of money that does not fit. */
@Entity
@Table(name = "voucher_settings")
public class VoucherSettings extends Owned {

    /** The longest that a voucher can be valid. */
    public static final Duration LONGEST = Duration.ofDays(7);

    @Enumerated(EnumType.STRING)
    private Policy late;

    @Enumerated(EnumType.STRING)
    private Policy underpaid;

    @Enumerated(EnumType.STRING)
    private Policy overpaid;

    @Enumerated(EnumType.STRING)
    private Policy duplicate;

    @Enumerated(EnumType.STRING)
    private Policy reversed;

    private long minAmount;
    private long maxAmount;
    private int validHours;

    @Version
    private int version;

    protected VoucherSettings() {}

    /** @param id {@code vset_…} */
    public VoucherSettings(String id, EnvironmentId environment, Instant created, Choices choices) {
        super(id, environment, created);
        choose(choices);
    }

    /** Takes over what the account wants from now on. */
    public void choose(Choices choices) {
        late = choices.policies().get(Irregularity.LATE);
        underpaid = choices.policies().get(Irregularity.UNDERPAID);
        overpaid = choices.policies().get(Irregularity.OVERPAID);
        duplicate = choices.policies().get(Irregularity.DUPLICATE);
        reversed = choices.policies().get(Irregularity.REVERSED);
        minAmount = choices.minAmount();
        maxAmount = choices.maxAmount();
        validHours = choices.validHours();
    }

    public Choices choices() {
        return new Choices(
                Map.of(
                        Irregularity.LATE,
                        late,
                        Irregularity.UNDERPAID,
                        underpaid,
                        Irregularity.OVERPAID,
                        overpaid,
                        Irregularity.DUPLICATE,
                        duplicate,
                        Irregularity.REVERSED,
                        reversed),
                minAmount,
                maxAmount,
                validHours);
    }

    /**
     * What can be chosen.
     *
     * @param minAmount the least that a voucher can be for, in minor units of COP
     * @param validHours how long a voucher is valid that says nothing else
     */
    public record Choices(Map<Irregularity, Policy> policies, long minAmount, long maxAmount, int validHours) {

        /** What an account has that chose nothing: nothing is lost, and nothing is delivered for money that does not fit. */
        public static final Choices STANDARD = new Choices(
                Map.of(
                        Irregularity.LATE,
                        Policy.HOLD,
                        Irregularity.UNDERPAID,
                        Policy.HOLD,
                        Irregularity.OVERPAID,
                        Policy.ACCEPT,
                        Irregularity.DUPLICATE,
                        Policy.REFUND,
                        Irregularity.REVERSED,
                        Policy.REFUND),
                100,
                2_000_000_000L,
                48);

        public Choices {
            policies = Map.copyOf(policies);
        }

        public Policy on(Irregularity irregularity) {
            return policies.get(irregularity);
        }
    }
}

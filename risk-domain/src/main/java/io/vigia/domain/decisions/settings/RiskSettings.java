package io.vigia.domain.decisions.settings;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.signals.RateTable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** How far an account in a mode lets the engine decide, and the largest amount that it takes. */
@Entity
@Table(name = "risk_settings")
public class RiskSettings extends Owned {

    @Enumerated(EnumType.STRING)
    private RiskMode mode;

    private Long largestAmount;
    private String largestCurrency;

    @Version
    private int version;

    protected RiskSettings() {}

    /** @param id {@code rset_…} */
    public RiskSettings(String id, EnvironmentId environment, Instant created, Choices choices) {
        super(id, environment, created);
        choose(choices);
    }

    /** Takes over what the account wants from now on. */
    public void choose(Choices choices) {
        mode = choices.mode;
        largestAmount = choices.largest == null ? null : choices.largest.minor();
        largestCurrency = choices.largest == null ? null : choices.largest.currency();
    }

    public Choices choices() {
        return new Choices(mode, largestAmount == null ? null : new Money(largestAmount, largestCurrency));
    }

    /**
     * What can be chosen.
     *
     * @param largest payments over it are blocked, whatever the mode; null if there is no such limit
     */
    public record Choices(RiskMode mode, Money largest) {

        /** What an account has that chose nothing. */
        public static final Choices STANDARD = new Choices(RiskMode.ENFORCE, null);

        public Choices {
            if (largest != null && largest.minor() < 1) {
                throw RiskException.invalid("largest_amount", "The largest amount is more than nothing.");
            }
        }

        /**
         * Whether an amount is over the limit. Amounts in another currency are compared in US dollars; one whose currency
         * has no rate is over it, since nobody can say that it is not.
         */
        public boolean isOver(Money amount) {
            if (largest == null) {
                return false;
            }
            if (amount.currency().equals(largest.currency())) {
                return amount.minor() > largest.minor();
            }
            RateTable rates = RateTable.standard();
            return !(rates.usd(amount) <= rates.usd(largest));
        }
    }
}

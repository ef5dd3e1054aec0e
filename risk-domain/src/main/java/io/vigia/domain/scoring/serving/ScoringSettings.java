package io.vigia.domain.scoring.serving;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.scoring.RiskLevel;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an account in a mode wants its payments scored. */
@Entity
@Table(name = "scoring_settings")
public class ScoringSettings extends Owned {

    private int elevatedFrom;
    private int highestFrom;
    private boolean assessed;
    private String leftOut;
    private boolean blocksUnknown;
    private double exploredShare;
    private int exploredCapUsd;

    @Version
    private int version;

    protected ScoringSettings() {}

    /** @param id {@code sset_…} */
    public ScoringSettings(String id, EnvironmentId environment, Instant created, Choices choices) {
        super(id, environment, created);
        choose(choices);
    }

    /** Takes over what the account wants from now on. */
    public void choose(Choices choices) {
        elevatedFrom = choices.elevatedFrom;
        highestFrom = choices.highestFrom;
        assessed = choices.assessed;
        leftOut = choices.leftOut.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        blocksUnknown = choices.blocksUnknown;
        exploredShare = choices.exploredShare;
        exploredCapUsd = choices.exploredCapUsd;
    }

    public Choices choices() {
        Set<PaymentMethodType> methods = EnumSet.noneOf(PaymentMethodType.class);
        Stream.of(leftOut.split(","))
                .filter(name -> !name.isEmpty())
                .map(PaymentMethodType::valueOf)
                .forEach(methods::add);
        return new Choices(elevatedFrom, highestFrom, assessed, methods, blocksUnknown, exploredShare, exploredCapUsd);
    }

    /**
     * What can be chosen.
     *
     * @param elevatedFrom the lowest score that is elevated
     * @param highestFrom the lowest score that is highest: the line above which the default rule blocks
     * @param assessed whether payments are scored at all
     * @param leftOut methods that are not scored
     * @param blocksUnknown whether a payment is stopped that could not be scored
     * @param exploredShare how many of the payments over the line are let pass to learn from them, 0 to 0.1
     * @param exploredCapUsd no payment over more US dollars is
     */
    public record Choices(
            int elevatedFrom,
            int highestFrom,
            boolean assessed,
            Set<PaymentMethodType> leftOut,
            boolean blocksUnknown,
            double exploredShare,
            int exploredCapUsd) {

        /** What an account has that chose nothing. */
        public static final Choices STANDARD = new Choices(65, 75, true, Set.of(), false, 0, 200);

        private static final double MOST_EXPLORED = 0.1;

        public Choices {
            leftOut = Set.copyOf(leftOut);
            if (elevatedFrom < 1 || highestFrom > 100 || elevatedFrom >= highestFrom) {
                throw RiskException.invalid("highest_from", "1 to 100, and elevated begins below highest.");
            }
            if (!(exploredShare >= 0 && exploredShare <= MOST_EXPLORED)) {
                throw RiskException.invalid("explored_share", "At most 10 % can be let pass.");
            }
            if (exploredCapUsd < 0) {
                throw RiskException.invalid("explored_cap", "The largest amount cannot be negative.");
            }
        }

        /** The same with other lines. */
        public Choices lines(int elevated, int highest) {
            return new Choices(elevated, highest, assessed, leftOut, blocksUnknown, exploredShare, exploredCapUsd);
        }

        /** Whether payments of a method are scored. */
        public boolean assesses(PaymentMethodType method) {
            return assessed && !leftOut.contains(method);
        }

        /** The level of a score. */
        public RiskLevel level(int score) {
            if (score >= highestFrom) {
                return RiskLevel.HIGHEST;
            }
            return score >= elevatedFrom ? RiskLevel.ELEVATED : RiskLevel.NORMAL;
        }
    }
}

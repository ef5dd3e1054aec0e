package io.vigia.domain.decisions;

import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.ContextFacts;
import io.vigia.domain.signals.FactSheet;
import io.vigia.domain.signals.PaymentFacts;
import io.vigia.domain.signals.RateTable;
import io.vigia.domain.signals.Signals;
import io.vigia.domain.velocity.CounterFacts;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.FunctionCall.Function;
import java.util.function.BiPredicate;

/** Brings together all that can be known of an attempt before it is scored: what it says itself, signals and counters. */
public final class FactGatherer {

    private final PaymentFacts payment;
    private final RateTable rates;

    public FactGatherer(RateTable rates) {
        this.payment = new PaymentFacts(rates);
        this.rates = rates;
    }

    /**
     * What is known of an attempt.
     *
     * @param signals what was found out about it
     * @param reading what the counters said when it took its place
     */
    public record Known(Attempt attempt, Signals signals, VelocityReading reading) {}

    /**
     * The sheet of an attempt; every attribute that today's objects cannot give is missing.
     *
     * @param lists whether the list of an alias holds a value
     * @param accountCurrency in which rules see sums, lower case
     */
    public FactSheet gather(Known known, BiPredicate<String, String> lists, String accountCurrency) {
        Attempt attempt = known.attempt();
        Metadata customer =
                attempt.payer() == null ? Metadata.EMPTY : attempt.payer().metadata();
        FactSheet sheet = new FactSheet(
                attempt.details().metadata(), customer, new Asked(known.reading(), lists, rates, accountCurrency));
        payment.fill(attempt, sheet);
        ContextFacts.fill(attempt, known.signals(), sheet);
        CounterFacts.fill(known.reading(), attempt.at(), sheet);
        return sheet;
    }

    private record Asked(
            VelocityReading reading, BiPredicate<String, String> lists, RateTable rates, String accountCurrency)
            implements FactSheet.Lookups {

        @Override
        public boolean isInList(String alias, String value) {
            return lists.test(alias, value);
        }

        @Override
        public double call(FunctionCall call) {
            double answer = reading.answer(call);
            return call.function() == Function.SUM && !Double.isNaN(answer)
                    ? rates.fromUsdMicros((long) answer, accountCurrency)
                    : answer;
        }
    }
}

package io.vigia.train.merchant;

import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.CardNumber;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.decisions.FactGatherer;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.scoring.PointsCard;
import io.vigia.domain.scoring.features.FeatureMemory;
import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.FactSheet;
import io.vigia.domain.signals.Order;
import io.vigia.domain.signals.RateTable;
import io.vigia.domain.signals.RiskContext;
import io.vigia.domain.signals.SignalReader;
import io.vigia.domain.signals.Signals;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptRecorder;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.heap.HeapVelocityStore;
import io.vigia.rules.host.ObjectType;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows of payments, seen as the platform sees payments: the same facts, counters and features, in memory. Places of addresses are
 * not looked up. One thread at a time.
 */
public final class RowPlatform {

    private static final EnvironmentId HERE = new EnvironmentId("acct_demo", Mode.TEST);

    private final HeapVelocityStore counters = new HeapVelocityStore(HeapVelocityStore.RETENTION);
    private final FeatureMemory memory = new FeatureMemory();
    private final RateTable rates = RateTable.standard();
    private final FactGatherer gatherer = new FactGatherer(rates);
    private final SignalReader signals = new SignalReader(SignalReader.Sources.PLAIN);
    private final AttemptRecorder recorder =
            new AttemptRecorder((any, dimension, value) -> hash(dimension, value), rates);
    private int number;

    /**
     * A payment with what a decision rests on.
     *
     * @param points the score of the points card
     */
    public record Decided(AttemptRecord counted, PaymentMethodType method, float[] features, int points) {

        /** Who pays, as a hash. */
        public String payer() {
            return Long.toHexString(Features.payer(counted.keys()));
        }
    }

    /** A payment comes: it takes its place in the counters, and is seen with what was counted before it. */
    public Decided decide(Row row) {
        Attempt attempt = attempt(row);
        Signals found = signals.read(attempt);
        AttemptRecord counted = recorder.record(attempt, found);
        VelocityReading reading = counters.reserve(counted, List.of(), false);
        FactSheet facts = gatherer.gather(
                new FactGatherer.Known(attempt, found, reading),
                (alias, value) -> false,
                attempt.amount().currency());
        float[] features = Features.of(counted, facts, reading, memory);
        int points = PointsCard.score(facts, Optional.empty()).value();
        return new Decided(counted, attempt.method(), features, points);
    }

    /** It is known what became of it. */
    public AttemptRecord settle(Decided decided, AttemptStatus status) {
        AttemptRecord settled = decided.counted.with(status);
        counters.settle(settled);
        memory.decided(settled);
        return settled;
    }

    /** It becomes known that a payment was a fraud. */
    public void fraud(AttemptRecord payment, Instant knownAt) {
        memory.fraud(HERE, payment.decisionId(), payment.at(), knownAt, payment.keys());
    }

    private Attempt attempt(Row row) {
        String id = Integer.toString(number++);
        BillingDetails billing = new BillingDetails(
                new Address(null, null, null, null, null, text(row, Column.COUNTRY)),
                text(row, Column.EMAIL),
                text(row, Column.NAME),
                text(row, Column.PHONE));
        return new Attempt(
                HERE,
                "dec_" + id,
                ObjectType.PAYMENT_INTENT,
                "pi_" + id,
                row.occurredAt(),
                new Money(Long.parseLong(row.get(Column.AMOUNT)), row.get(Column.CURRENCY)),
                PaymentMethodType.of(row.get(Column.METHOD)).orElseThrow(),
                card(row),
                billing,
                billing.email(),
                null,
                null,
                context(row),
                new Attempt.Details(null, null, false, false, null, Metadata.EMPTY));
    }

    private static CardDetails card(Row row) {
        CardNumber card = row.get(Column.CARD_NUMBER).isEmpty() ? null : CardNumber.parse(row.get(Column.CARD_NUMBER));
        return card == null
                ? null
                : new CardDetails(
                        card.bin(),
                        card.last4(),
                        card.brand(),
                        null,
                        "unknown",
                        Integer.parseInt(row.get(Column.CARD_EXP_MONTH)),
                        Integer.parseInt(row.get(Column.CARD_EXP_YEAR)),
                        row.get(Column.CARD_NUMBER),
                        true,
                        null);
    }

    private static RiskContext context(Row row) {
        return new RiskContext(
                text(row, Column.IP),
                text(row, Column.USER_AGENT),
                text(row, Column.DEVICE),
                text(row, Column.FINGERPRINT),
                text(row, Column.DOCUMENT_TYPE),
                text(row, Column.DOCUMENT_NUMBER),
                text(row, Column.PHONE),
                order(row),
                text(row, Column.TERMINAL),
                text(row, Column.MERCHANT),
                text(row, Column.REGION),
                null,
                null,
                null);
    }

    private static Order order(Row row) {
        if (row.get(Column.ORDER).isEmpty()) {
            return null;
        }
        List<Order.Item> items = Stream.of(row.get(Column.ORDER_ITEMS).split("\\|"))
                .filter(item -> !item.isEmpty())
                .map(item -> item.split(":"))
                .map(parts -> new Order.Item(parts[0], parts[1], Integer.valueOf(parts[2]), Long.valueOf(parts[3])))
                .toList();
        String amount = row.get(Column.ORDER_AMOUNT);
        return new Order(row.get(Column.ORDER), amount.isEmpty() ? null : Long.valueOf(amount), items);
    }

    private static String text(Row row, Column column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }

    /** FNV-1a, 64 bits. */
    private static long hash(Dimension dimension, String value) {
        long hash = 0xcbf29ce484222325L ^ dimension.code();
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }
}

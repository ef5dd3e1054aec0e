package io.vigia.domain.velocity.history;

import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Tally;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.FunctionCall.Function;
import io.vigia.rules.host.FunctionCall.Status;
import io.vigia.rules.host.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A counting function of a rule, brought down to what one history can answer.
 *
 * @param owner whose history answers it
 * @param counted of what different values are counted; null to count attempts or add them up
 * @param status what became of the attempts that count
 * @param sum whether amounts are added up
 */
public record Question(Dimension owner, Dimension counted, long seconds, Status status, boolean sum) {

    /** A function and the question that it puts. */
    public record Put(FunctionCall call, Question question) {}

    /** The functions that can be answered for an attempt: it has the data, they are counted, and the window is retained. */
    public static List<Put> of(Collection<FunctionCall> calls, Event event, long retentionMillis) {
        if (calls.isEmpty()) {
            return List.of();
        }
        List<Put> questions = new ArrayList<>(calls.size());
        for (FunctionCall call : calls) {
            Question question = of(call);
            boolean known = question.owner != null && event.hash(question.owner) != 0;
            boolean counts = call.function() != Function.DISTINCT
                    || question.counted != null && event.hash(question.counted) != 0;
            if (known && counts && question.seconds * 1_000 <= retentionMillis) {
                questions.add(new Put(call, question));
            }
        }
        return questions;
    }

    private static Question of(FunctionCall call) {
        boolean distinct = call.function() == Function.DISTINCT;
        return new Question(
                dimension(call.arguments().get(distinct ? 1 : 0)),
                distinct ? dimension(call.arguments().get(0)) : null,
                call.windowSeconds(),
                call.status(),
                call.function() == Function.SUM);
    }

    /** The answer, by what came before a place. */
    public double answer(History history, long at, int end) {
        long cut = at - seconds * 1_000;
        if (counted != null) {
            return history == null ? 0 : history.distinct(counted, cut, end);
        }
        long[] row = new long[Tally.WIDTH];
        if (history != null) {
            history.range(cut, end, row, 0);
        }
        Tally tally = new Tally(row, 0);
        if (status == Status.TOTAL) {
            return sum ? tally.totalMicros() : tally.total();
        }
        AttemptStatus wanted = AttemptStatus.valueOf(status.name());
        return sum ? tally.micros(wanted) : tally.count(wanted);
    }

    private static Dimension dimension(Reference reference) {
        return reference.scope() == Reference.Scope.ATTRIBUTE
                ? Dimension.ofAttribute(reference.name()).orElse(null)
                : null;
    }
}

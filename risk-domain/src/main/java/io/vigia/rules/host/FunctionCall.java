package io.vigia.rules.host;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question to the counters, such as {@code velocity(:device_id:, 90 minutes, declined)}; equal questions are equal
 * objects, so it can be the key of a map.
 *
 * @param function what is counted
 * @param arguments whose value is counted; two for {@link Function#DISTINCT}, else one
 * @param windowSeconds how far back, exactly and rolling
 * @param status which attempts; {@link Status#TOTAL} for {@link Function#DISTINCT}
 */
public record FunctionCall(Function function, List<Reference> arguments, long windowSeconds, Status status) {

    /** What is counted. */
    public enum Function {
        /** How many attempts had this value. */
        VELOCITY,
        /** The amount of those attempts, in the account's currency and in whole units. */
        SUM,
        /** How many different values of the first argument came with this value of the second. */
        DISTINCT;

        /** The function's name in a rule. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which attempts are counted. */
    public enum Status {
        TOTAL,
        AUTHORIZED,
        DECLINED,
        BLOCKED,
        EXPIRED,
        PAID;

        /** The status's name in a rule. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The units in which a rule writes a duration, the longest first. */
    public enum Unit {
        WEEK(604_800),
        DAY(86_400),
        HOUR(3_600),
        MINUTE(60),
        SECOND(1);

        private final long seconds;

        Unit(long seconds) {
            this.seconds = seconds;
        }

        /** How many seconds one of it lasts. */
        public long seconds() {
            return seconds;
        }
    }

    public FunctionCall {
        arguments = List.copyOf(arguments);
    }

    /** The call as the canonical text of a rule writes it: in the longest unit that fits, without a default status. */
    public String text() {
        Stream<String> parts = Stream.concat(arguments.stream().map(Reference::text), Stream.of(duration()));
        String inner = parts.collect(Collectors.joining(", "));
        return function.text() + "(" + inner + (status == Status.TOTAL ? "" : ", " + status.text()) + ")";
    }

    private String duration() {
        Unit unit = Unit.SECOND;
        for (Unit longer : Unit.values()) {
            if (windowSeconds % longer.seconds == 0) {
                unit = longer;
                break;
            }
        }
        long count = windowSeconds / unit.seconds;
        return count + " " + unit.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }
}

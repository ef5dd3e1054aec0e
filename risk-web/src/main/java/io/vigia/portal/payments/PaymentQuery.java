package io.vigia.portal.payments;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.decisions.OutcomeType;
import io.vigia.domain.kernel.TimeRange;
import io.vigia.domain.payments.PaymentStatus;
import io.vigia.service.payments.search.PaymentFilter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type into the search box: {@code risk_level:highest amount:>100000 ana@example.co}. */
final class PaymentQuery {

    private static final Pattern TERM = Pattern.compile("([a-z_]+):(>=|<=|>|<)?(.+)");
    private static final List<String> LEVELS = List.of("normal", "elevated", "highest", "not_assessed", "unknown");
    private static final int USUAL_DIGITS = 2;

    private final ZoneId zone;
    private String id;
    private String email;
    private String customerId;
    private PaymentStatus status;
    private OutcomeType outcome;
    private String riskLevel;
    private PaymentMethodType method;
    private String ruleId;
    private String currency;
    private BigDecimal least;
    private BigDecimal most;
    private Instant from;
    private Instant until;

    private PaymentQuery(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * What a search asks for.
     *
     * @param text words with blanks between; empty asks for all
     * @param zone in which days are meant
     * @throws BadQuery if a word says nothing
     */
    static PaymentFilter read(String text, ZoneId zone) throws BadQuery {
        PaymentQuery query = new PaymentQuery(zone);
        for (String word : text.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                query.take(word);
            }
        }
        return query.filter();
    }

    private void take(String word) throws BadQuery {
        Matcher term = TERM.matcher(word);
        if (term.matches()) {
            takeTerm(word, term);
        } else if (word.contains("@")) {
            email = word;
        } else if (word.startsWith("cus_")) {
            customerId = word;
        } else if (word.matches("pi_\\w+")) {
            id = word;
        } else {
            throw new BadQuery("search.bad.word", word);
        }
    }

    private void takeTerm(String word, Matcher term) throws BadQuery {
        String sign = term.group(2) == null ? "" : term.group(2);
        String value = term.group(3);
        switch (term.group(1)) {
            case "id" -> id = value;
            case "email" -> email = value;
            case "customer" -> customerId = value;
            case "rule" -> ruleId = value;
            case "currency" -> currency = value.toLowerCase(Locale.ROOT);
            case "status" -> status = oneOf(PaymentStatus.values(), value, word);
            case "outcome" -> outcome = oneOf(OutcomeType.values(), value, word);
            case "method" -> method = oneOf(PaymentMethodType.values(), value, word);
            case "risk_level" -> riskLevel = level(value, word);
            case "amount" -> takeAmount(sign, value, word);
            case "created" -> takeDay(sign, value, word);
            default -> throw new BadQuery("search.bad.field", term.group(1));
        }
    }

    private void takeAmount(String sign, String value, String word) throws BadQuery {
        BigDecimal amount = number(value, word);
        BigDecimal step = BigDecimal.ONE.movePointLeft(USUAL_DIGITS);
        switch (sign) {
            case ">" -> least = amount.add(step);
            case ">=" -> least = amount;
            case "<" -> most = amount.subtract(step);
            case "<=" -> most = amount;
            default -> {
                least = amount;
                most = amount;
            }
        }
    }

    private void takeDay(String sign, String value, String word) throws BadQuery {
        LocalDate day = day(value, word);
        switch (sign) {
            case ">" -> from = start(day.plusDays(1));
            case ">=" -> from = start(day);
            case "<" -> until = start(day);
            case "<=" -> until = start(day.plusDays(1));
            default -> {
                from = start(day);
                until = start(day.plusDays(1));
            }
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static LocalDate day(String value, String word) throws BadQuery {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADay) {
            throw new BadQuery("search.bad.day", word);
        }
    }

    private static BigDecimal number(String value, String word) throws BadQuery {
        if (!value.matches("\\d{1,13}(\\.\\d{1,3})?")) {
            throw new BadQuery("search.bad.amount", word);
        }
        return new BigDecimal(value);
    }

    private static String level(String value, String word) throws BadQuery {
        if (!LEVELS.contains(value)) {
            throw new BadQuery("search.bad.value", word);
        }
        return value;
    }

    private static <E extends Enum<E>> E oneOf(E[] values, String value, String word) throws BadQuery {
        return Arrays.stream(values)
                .filter(one -> one.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new BadQuery("search.bad.value", word));
    }

    private PaymentFilter filter() {
        return new PaymentFilter(
                id,
                new PaymentFilter.Who(email, customerId),
                new PaymentFilter.What(status, outcome, riskLevel, method, ruleId),
                new PaymentFilter.Amount(minor(least), minor(most), currency),
                new TimeRange(from, until));
    }

    private Long minor(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        return amount.movePointRight(digits()).longValue();
    }

    private int digits() {
        try {
            return currency == null
                    ? USUAL_DIGITS
                    : Currency.getInstance(currency.toUpperCase(Locale.ROOT)).getDefaultFractionDigits();
        } catch (IllegalArgumentException noSuchCurrency) {
            return USUAL_DIGITS;
        }
    }
}

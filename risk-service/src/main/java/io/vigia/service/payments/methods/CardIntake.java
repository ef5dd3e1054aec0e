package io.vigia.service.payments.methods;

import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.CardNumber;
import io.vigia.domain.customers.TestCard;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import io.vigia.service.platform.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

/** Reads a card and keeps of it what may be kept. */
@ApplicationScoped
public class CardIntake {

    private static final int TEST_EXP_MONTH = 12;
    private static final int TEST_YEARS_AHEAD = 4;

    @Inject
    private KeyedHash hash;

    @Inject
    private Clock clock;

    /** @throws RiskException if the card is plainly no good; nothing of it is in the message */
    CardDetails read(EnvironmentId environment, CardInput input) {
        CardNumber number = CardNumber.parse(input.number());
        if (number == null) {
            throw new RiskException(PaymentError.INCORRECT_NUMBER, "Your card number is incorrect.", "number");
        }
        Optional<TestCard> testCard = TestCard.ofNumber(number.digits());
        if (environment.livemode() && testCard.isPresent()) {
            throw liveTestCard();
        }
        YearMonth expiry = expiry(input);
        return details(environment, number, expiry, input.cvc() != null && cvc(input.cvc()), testCard);
    }

    /** The card that a test token stands for. */
    CardDetails ofTestCard(EnvironmentId environment, TestCard card) {
        if (environment.livemode()) {
            throw liveTestCard();
        }
        YearMonth expiry = YearMonth.now(clock.withZone(ZoneOffset.UTC))
                .plusYears(TEST_YEARS_AHEAD)
                .withMonth(TEST_EXP_MONTH);
        return details(environment, CardNumber.parse(card.number()), expiry, true, Optional.of(card));
    }

    private CardDetails details(
            EnvironmentId environment, CardNumber number, YearMonth expiry, boolean cvcGiven, Optional<TestCard> test) {
        return new CardDetails(
                number.bin(),
                number.last4(),
                number.brand(),
                test.isPresent() ? "US" : null,
                test.isPresent() ? "credit" : "unknown",
                expiry.getMonthValue(),
                expiry.getYear(),
                fingerprint(environment, number),
                cvcGiven,
                test.map(TestCard::name).orElse(null));
    }

    private String fingerprint(EnvironmentId environment, CardNumber number) {
        byte[] digest = hash.digest("card-fingerprint" + environment.accountId() + environment.mode(), number.digits());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(digest)
                .replaceAll("[-_]", "x")
                .substring(0, 16);
    }

    private YearMonth expiry(CardInput input) {
        if (input.expMonth() == null || input.expMonth() < 1 || input.expMonth() > 12) {
            throw new RiskException(
                    PaymentError.INVALID_EXPIRY_MONTH, "Your card's expiration month is invalid.", "exp_month");
        }
        YearMonth now = YearMonth.now(clock.withZone(ZoneOffset.UTC));
        long year = input.expYear() == null ? -1 : input.expYear() < 100 ? 2000 + input.expYear() : input.expYear();
        if (year < now.getYear() || year > now.getYear() + 50L) {
            throw new RiskException(
                    PaymentError.INVALID_EXPIRY_YEAR, "Your card's expiration year is invalid.", "exp_year");
        }
        YearMonth expiry = YearMonth.of((int) year, input.expMonth().intValue());
        if (expiry.isBefore(now)) {
            throw new RiskException(
                    PaymentError.INVALID_EXPIRY_MONTH, "Your card's expiration month is invalid.", "exp_month");
        }
        return expiry;
    }

    private static boolean cvc(String cvc) {
        if (!cvc.matches("\\d{3,4}")) {
            throw new RiskException(PaymentError.INVALID_CVC, "Your card's security code is invalid.", "cvc");
        }
        return true;
    }

    private static RiskException liveTestCard() {
        return new RiskException(
                PaymentError.CARD_DECLINED,
                "Your card was declined. Your request was in live mode, but used a known test card.");
    }
}

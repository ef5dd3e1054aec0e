package io.vigia.service.accounts.signup;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import io.vigia.domain.accounts.AccountError;
import io.vigia.domain.kernel.RiskException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which passwords are taken: 12 to 128 characters of any kind, not one of the most used ones of past breaches, not made of
 * what one knows of the person, and hard to guess by zxcvbn's estimate. No rule asks for kinds of characters, and none for a
 * change every so often.
 */
@ApplicationScoped
public class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;
    private static final int STRONG = 3; // of zxcvbn's 0 to 4: not to be found by 10^8 guesses
    private static final int ESTIMATED = 64; // the estimate of a long text takes long, and its start says enough
    private static final double MOSTLY = 0.6;
    private static final int NOTEWORTHY = 3;

    private final Zxcvbn estimator = new Zxcvbn();

    /**
     * Goes on only with a password that is fit.
     *
     * @param known what one knows of the person: name, e-mail, company
     * @throws RiskException saying what is wrong, with the parameter {@code password}
     */
    public void require(String password, List<String> known) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw refusal(AccountError.PASSWORD_TOO_SHORT, "A password has at least " + SHORTEST + " characters.");
        }
        if (length > LONGEST) {
            throw refusal(AccountError.PASSWORD_TOO_LONG, "A password has at most " + LONGEST + " characters.");
        }
        String start = password.substring(0, Math.min(ESTIMATED, password.length()));
        Strength strength = estimator.measure(start, words(known));
        if (mostly(strength, "user_inputs", password)) {
            throw refusal(AccountError.PASSWORD_PERSONAL, "The password is made of your name, e-mail or company.");
        }
        if (mostly(strength, "passwords", password)) {
            throw refusal(
                    AccountError.PASSWORD_BREACHED, "This password is known from breaches: attackers try it first.");
        }
        if (strength.getScore() < STRONG) {
            throw refusal(
                    AccountError.PASSWORD_WEAK,
                    "This password is easy to guess. Add words that do not belong together.");
        }
    }

    private static boolean mostly(Strength strength, String dictionary, String password) {
        int covered = strength.getSequence().stream()
                .filter(match -> isFrom(dictionary, match))
                .mapToInt(PasswordPolicy::length)
                .sum();
        return covered >= MOSTLY * password.length();
    }

    /** Whether a part stands in a dictionary, or repeats what does. */
    private static boolean isFrom(String dictionary, Match match) {
        return dictionary.equals(match.dictionaryName)
                || match.baseMatches != null
                        && match.baseMatches.stream().anyMatch(base -> dictionary.equals(base.dictionaryName));
    }

    private static int length(Match match) {
        return match.j - match.i + 1;
    }

    private static List<String> words(List<String> known) {
        return known.stream()
                .filter(text -> text != null)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() >= NOTEWORTHY)
                .distinct()
                .toList();
    }

    private static RiskException refusal(AccountError code, String words) {
        return new RiskException(code, words, "password");
    }
}

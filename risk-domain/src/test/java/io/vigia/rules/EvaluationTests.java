package io.vigia.rules;

import static io.vigia.rules.host.Truth.FALSE;
import static io.vigia.rules.host.Truth.TRUE;
import static io.vigia.rules.host.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.FunctionCall.Function;
import io.vigia.rules.host.FunctionCall.Status;
import io.vigia.rules.host.Reference;
import io.vigia.rules.host.Truth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions answer about one payment. */
class EvaluationTests {

    private static final MapFacts FACTS = new MapFacts(Samples.SCHEMA)
            .put("risk_level", "elevated")
            .put("amount_in_usd", 250)
            .put("risk_score", 70)
            .put("ip_country", "CO")
            .put("card_country", "co")
            .put("email", "Ana.Ruiz@Example.com")
            .put("merchant_city", "Bogotá")
            .put("device_id", "dev_A")
            .put("card_bin", "424242")
            .put("is_anonymous_ip", true)
            .putMetadata("seats", " 12.0 ")
            .putMetadata("colour", "red")
            .putCustomerMetadata("tier", "gold")
            .putList("email_blocklist", Set.of("Ana.Ruiz@Example.com"))
            .putList("client_ip_country_blocklist", Set.of("VE"))
            .putList("odd_words", Set.of("250"))
            .putCall(velocity(5_400, Status.DECLINED), 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // numbers
                ":amount_in_usd: = 250 | TRUE",
                ":amount_in_usd: != 250.00 | FALSE",
                ":amount_in_usd: >= 250 and :amount_in_usd: <= 250 | TRUE",
                ":amount_in_usd: > 250 or :amount_in_usd: < 250 | FALSE",
                "100 < :risk_score: | FALSE",
                ":amount_in_usd: > :risk_score: | TRUE",
                ":amount_in_usd: in (1, 250) | TRUE",
                ":amount_in_usd: in @odd_words | TRUE",
                // texts, with and without case
                ":email: = 'ana.ruiz@example.com' | TRUE",
                ":device_id: = 'DEV_A' | FALSE",
                ":device_id: != 'DEV_A' | TRUE",
                ":merchant_city: in ('MEDELLÍN', 'BOGOTÁ') | TRUE",
                ":ip_country: = :card_country: | TRUE",
                ":risk_level: in ('Elevated') | TRUE",
                ":email: like '%@example.%' | TRUE",
                ":email: like 'ana%ruiz%com' | TRUE",
                ":email: like 'ana%ruiz' | FALSE",
                ":card_bin: like '4242' | FALSE",
                ":card_bin: like '4242%42' | TRUE",
                ":card_bin: like '4242%4242' | FALSE",
                ":email: includes 'RUIZ' | TRUE",
                ":device_id: includes 'a' | FALSE",
                // flags
                ":is_anonymous_ip: | TRUE",
                ":is_disposable_email: | FALSE",
                "not :is_disposable_email: | TRUE",
                // metadata: texts in which case matters, numbers where a number is asked
                "::colour:: = 'red' | TRUE",
                "::colour:: = 'Red' | FALSE",
                "::seats:: = 12 | TRUE",
                "::seats:: > 11.5 | TRUE",
                "::colour:: > 5 | UNKNOWN",
                "::colour:: = 5 | UNKNOWN",
                "::seats:: in ('x', 12) | TRUE",
                "::colour:: in ('x', 12) | UNKNOWN",
                "::colour:: in ('red', 12) | TRUE",
                "::customer:tier:: = 'gold' | TRUE",
                "::customer:colour:: = 'red' | UNKNOWN",
                "::seats:: < :risk_score: | TRUE",
                // lists and counters
                ":email: in @email_blocklist | TRUE",
                ":ip_country: in @client_ip_country_blocklist | FALSE",
                ":email_domain: in @odd_words | UNKNOWN",
                "velocity(:device_id:, 90 minutes, declined) > 4 | TRUE",
                "velocity(:device_id:, 2 hours, declined) > 4 | UNKNOWN",
                // missing values
                ":email_domain: = 'x.com' | UNKNOWN",
                "not (:email_domain: = 'x.com') | UNKNOWN",
                ":email_domain: != 'x.com' | UNKNOWN",
                ":email_domain: = :email: | UNKNOWN",
                ":email_domain: like '%' | UNKNOWN",
                "is_missing(:email_domain:) | TRUE",
                "is_missing(:email:) | FALSE",
                "is_missing(::colour::) or is_missing(:risk_score:) | FALSE",
                "is_missing(::nothing::) and is_missing(:vouchers_per_document_hourly:) | TRUE",
                ":vouchers_per_document_hourly: != 3 | UNKNOWN",
                ":email_domain: = 'x' and :is_disposable_email: | FALSE",
                ":email_domain: = 'x' or :is_anonymous_ip: | TRUE",
                ":email_domain: = 'x' and :is_anonymous_ip: | UNKNOWN",
                ":email_domain: = 'x' or :is_disposable_email: | UNKNOWN"
            })
    void answers(String condition, Truth expected) {
        RuleProgram program = Samples.program(condition);
        assertEquals(expected, program.evaluate(FACTS));
        assertEquals(expected, program.explain(FACTS).truth());
    }

    @ParameterizedTest
    @CsvSource({
        "FALSE,FALSE",
        "FALSE,UNKNOWN",
        "FALSE,TRUE",
        "UNKNOWN,FALSE",
        "UNKNOWN,UNKNOWN",
        "UNKNOWN,TRUE",
        "TRUE,TRUE"
    })
    void joinsThreeTruths(Truth a, Truth b) {
        boolean bothTrue = a == TRUE && b == TRUE;
        boolean oneFalse = a == FALSE || b == FALSE;
        Truth expected = oneFalse ? FALSE : bothTrue ? TRUE : UNKNOWN;
        assertEquals(expected, a.and(b));
        assertEquals(expected, b.and(a));
        assertEquals(expected, a.not().or(b.not()).not());
    }

    private static FunctionCall velocity(long seconds, Status status) {
        return new FunctionCall(Function.VELOCITY, List.of(Reference.attribute("device_id")), seconds, status);
    }
}

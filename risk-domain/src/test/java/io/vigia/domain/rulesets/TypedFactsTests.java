package io.vigia.domain.rulesets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.domain.rulesets.TypedFacts.Kind;
import io.vigia.domain.rulesets.TypedFacts.Mistake;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.rules.RuleCompiler;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.Schema;
import io.vigia.rules.host.Truth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedFactsTests {

    private static final Schema SCHEMA = AttributeCatalogue.standard().schema();
    private static final String FACTS = """
            ip_country = co
            :amount_in_usd: = 1500.50

            is_anonymous_ip = yes
            is_bot_user_agent = no
            email = "ana@example.com"
            risk_level = Elevated
            ::order = type:: = gift = box
            ::customer:tier:: = 'gold'
            Velocity( :email:,60 minutes , declined) = 4
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ":ip_country: = 'co'|TRUE",
                ":ip_country: = 'MX'|FALSE",
                ":amount_in_usd: > 1500.4|TRUE",
                ":is_anonymous_ip: and not :is_bot_user_agent:|TRUE",
                ":email: in @good|TRUE",
                ":email_domain: in @good|UNKNOWN",
                ":risk_level: = 'elevated'|TRUE",
                "::customer:tier:: = 'gold'|TRUE",
                "velocity(:email:, 60 minutes, declined) > 3|TRUE",
                "velocity(:email:, 2 hours, declined) > 3|UNKNOWN",
                ":card_country: != 'CO'|UNKNOWN",
                "is_missing(:card_country:)|TRUE"
            })
    void areWhatARuleSees(String condition, Truth expected) {
        TypedFacts typed = TypedFacts.parse(FACTS, SCHEMA);
        assertEquals(List.of(), typed.mistakes());
        Facts facts = typed.within((alias, value) -> alias.equals("good") && value.equals("ana@example.com"));
        ListCatalogue lists = new ListCatalogue(Map.of("good", ListCatalogue.ItemType.STRING));
        assertEquals(
                expected,
                RuleCompiler.compile("Block if " + condition, SCHEMA, lists, Limits.DEFAULT)
                        .program()
                        .explain(facts)
                        .truth());
        assertEquals("gift = box", facts.metadata("order = type"));
    }

    @Test
    void sayWhatIsWrongWithEachLine() {
        String text = "ip_contry = CO\nip_country\namount_in_usd = much\nis_anonymous_ip = maybe\n"
                + "risk_level = high\nip_country = CO\n:IP_COUNTRY: = MX\nip_country =\nsum(:email:, 1 day) = x\nvelocityy(:email:, 1 day) = 1\nvelocity(:emial:, 1 day) = 1\n"
                + "velocity(:email:, 1 day) = 1\nvelocity(:email:, 24 hours) = 2\n::key = x";
        assertEquals(
                List.of(
                        new Mistake(1, Kind.UNKNOWN, "ip_contry", "ip_country"),
                        new Mistake(2, Kind.FORM, "ip_country", ""),
                        new Mistake(3, Kind.NUMBER, "amount_in_usd", ""),
                        new Mistake(4, Kind.YES_NO, "is_anonymous_ip", ""),
                        new Mistake(5, Kind.VALUE, "risk_level", "normal, elevated, highest, not_assessed"),
                        new Mistake(7, Kind.TWICE, ":IP_COUNTRY:", ""),
                        new Mistake(8, Kind.FORM, "ip_country =", ""),
                        new Mistake(9, Kind.NUMBER, "sum(:email:, 1 day)", ""),
                        new Mistake(10, Kind.QUESTION, "velocityy(:email:, 1 day)", ""),
                        new Mistake(11, Kind.QUESTION, "velocity(:emial:, 1 day)", ""),
                        new Mistake(13, Kind.TWICE, "velocity(:email:, 24 hours)", ""),
                        new Mistake(14, Kind.FORM, "::key", "")),
                TypedFacts.parse(text, SCHEMA).mistakes());
        List<Mistake> many = TypedFacts.parse("\n".repeat(300) + "x", SCHEMA).mistakes();
        assertEquals(List.of(new Mistake(201, Kind.LINES, "", "200")), many);
    }
}

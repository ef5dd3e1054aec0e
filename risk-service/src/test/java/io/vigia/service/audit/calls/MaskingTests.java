package io.vigia.service.audit.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MaskingTests {

    @Test
    void hidesCardNumbersAndCodesWhateverTheBracketsLookLike() {
        assertEquals(
                "amount=100&card[number]=****************&card%5Bcvc%5D=***&card[exp_year]=2030",
                Masking.form("amount=100&card[number]=4242424242424242&card%5Bcvc%5D=123&card[exp_year]=2030"));
    }

    @Test
    void takesAValueToItsEndAndANameAtItsEnd() {
        assertEquals(
                "card[cvc]=*****&number_of=3&Card%5bNumber%5d=***&=5&cvc&x",
                Masking.form("card[cvc]=1=2=3&number_of=3&Card%5bNumber%5d=424&=5&cvc&x"));
    }

    @Test
    void hidesCardNumbersWhereverTheyStand() {
        assertEquals("description=paid+with+****************", Masking.form("description=paid+with+4242424242424242"));
        assertEquals("q=******************* now", Masking.form("q=4242 4242 4242 4242 now"));
    }

    @Test
    void leavesOtherDigitsAlone() {
        String form = "amount=2000000&phone=573001234567&metadata[order]=4242424242424241&at=1795313852";
        assertEquals(form, Masking.form(form));
    }

    @Test
    void hidesSigningSecretsInAnswers() {
        assertEquals("{\"secret\":\"whsec_******\"}", Masking.text("{\"secret\":\"whsec_Ab+/1=\"}"));
    }
}

package io.vigia.service.accounts.signup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigia.domain.accounts.AccountError;
import io.vigia.domain.kernel.RiskException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken. */
@Tag("P-13")
class PasswordPolicyTests {

    private static final List<String> ANA =
            List.of("ana.gutierrez@tejidos.example", "Ana Gutierrez", "Tejidos del Sur SAS");

    private final PasswordPolicy policy = new PasswordPolicy();

    @ParameterizedTest
    @CsvSource({
        "Passw0rd1,PASSWORD_TOO_SHORT",
        "passwordpassword,PASSWORD_BREACHED",
        "p@ssw0rdp@ssw0rd,PASSWORD_BREACHED",
        "iloveyouiloveyou,PASSWORD_BREACHED",
        "zzxxzzxxzzxxzzxx,PASSWORD_WEAK",
        "qwertyuiop123456,PASSWORD_BREACHED",
        "anagutierrez1,PASSWORD_PERSONAL",
        "Gutierrez-tejidos,PASSWORD_PERSONAL"
    })
    void refuses(String password, AccountError why) {
        RiskException refusal = assertThrows(RiskException.class, () -> policy.require(password, ANA));
        assertEquals(why, refusal.code());
        assertEquals("password", refusal.param());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cobre-lluvia-tranvía-93", "correct horse battery staple", "我每天早上六点去河边跑步", "nX4!vq9Zt#Lw"})
    void takes(String password) {
        assertDoesNotThrow(() -> policy.require(password, ANA));
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 5000})
    void takesNoEndOfText(int length) {
        RiskException refusal = assertThrows(
                RiskException.class, () -> policy.require("x7Kq".repeat(length).substring(0, length), ANA));
        assertEquals(AccountError.PASSWORD_TOO_LONG, refusal.code());
    }
}

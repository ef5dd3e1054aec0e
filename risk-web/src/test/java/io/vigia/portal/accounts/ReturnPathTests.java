package io.vigia.portal.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portal/payments/list",
                "/portal/payments/list?q=risk_level:highest",
                "/portal/lists/detail?id=rsl_1"
            })
    void goesToThePageThatWasAskedFor(String wish) {
        assertEquals(wish, ReturnPath.of(wish));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/portal/payments/list",
                "//evil.example/portal/payments/list",
                "/\\evil.example",
                "/portal/../v1/charges",
                "/portal/accounts/login?to=x",
                "/portal/payments/list?q=a\r\nSet-Cookie: x=y",
                "javascript:alert(1)"
            })
    void goesNowhereElse(String wish) {
        assertEquals(ReturnPath.HOME, ReturnPath.of(wish));
    }

    @Test
    void leavesAThingForItsListWhenTheModeChanges() {
        assertEquals(
                "/portal/payments/list",
                ReturnPath.afterSwitch("http://localhost:8080/portal/payments/detail?id=pi_1", ""));
        assertEquals("/portal/rulesets/list", ReturnPath.afterSwitch("http://localhost:8080/portal/rulesets/list", ""));
        assertEquals(ReturnPath.HOME, ReturnPath.afterSwitch("not a url", ""));
        assertEquals(ReturnPath.HOME, ReturnPath.afterSwitch(null, ""));
    }
}

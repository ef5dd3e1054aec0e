package io.vigia.api.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.RiskException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParamsTests {

    @Test
    void readsNestedObjectsAndBothWaysOfWritingArrays() {
        Params params =
                Params.of("a%5Bb%5D%5Bc%5D=1&expand[]=x&expand[]=y&items[0][sku]=s1&items[1][sku]=s2&q=a+b%20c");
        assertEquals(1L, params.child("a").child("b").integer("c"));
        assertEquals(List.of("x", "y"), params.list("expand"));
        assertEquals(
                List.of("s1", "s2"),
                params.children("items", 5).stream()
                        .map(item -> item.text("sku"))
                        .toList());
        assertEquals("a b c", params.text("q"));
        params.done();
    }

    @Test
    void knowsTheSameParametersInAnotherOrderAndSpelling() {
        String canonical = Params.of("a[b]=1&c=x+y&d[]=p&d[]=q").canonical();
        assertEquals(
                canonical, Params.of("d%5B0%5D=p&d[1]=q&c=x%20y&a%5Bb%5D=1").canonical());
        for (String other : List.of("a[b]=1&c=x+y&d[]=q&d[]=p", "a[b]=1&c=x+y&d[]=p", "a[b]=1&c=x+y&d[]=p&d[]=q&e=")) {
            assertFalse(canonical.equals(Params.of(other).canonical()), other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2B1", "1.0", "1e3", "%EF%BC%91", "0x1", "%201", "99999999999999999999"})
    void takesDigitsAloneForAnInteger(String text) {
        Params params = Params.of("n=" + text);
        RiskException refusal = assertThrows(RiskException.class, () -> params.integer("n"));
        assertEquals(KernelError.PARAMETER_INVALID_INTEGER, refusal.code());
    }

    @Test
    void tellsUnsetFromNotSent() {
        Params params = Params.of("description=");
        assertTrue(params.has("description"));
        assertNull(params.text("description"));
        assertFalse(params.has("name"));
    }

    @Test
    void namesTheUnknownParameterWithItsPath() {
        Params params = Params.of("card[number]=4&card[foo]=1");
        params.child("card").text("number");
        RiskException refusal = assertThrows(RiskException.class, params::done);
        assertEquals("card[foo]", refusal.param());
        assertEquals(KernelError.PARAMETER_UNKNOWN, refusal.code());
    }

    @Test
    void saysWhetherARequiredParameterIsMissingOrEmpty() {
        assertEquals(
                KernelError.PARAMETER_MISSING,
                assertThrows(RiskException.class, () -> Params.of("").required("amount"))
                        .code());
        assertEquals(
                KernelError.PARAMETER_INVALID_EMPTY,
                assertThrows(RiskException.class, () -> Params.of("amount=").required("amount"))
                        .code());
    }

    @Test
    void keepsEmptyValuesOfMaps() {
        assertEquals(
                Map.of("k", "", "l", "1"),
                Params.of("metadata[k]=&metadata[l]=1").map("metadata"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.5", "99999999999999999999", "0x10", " 1"})
    void refusesWhatIsNoInteger(String text) {
        RiskException refusal = assertThrows(
                RiskException.class, () -> Params.of("amount=" + text).integer("amount"));
        assertEquals("amount", refusal.param());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a[b=1",
                "a[b]c=1",
                "a=1&a[b]=2",
                "a[b]=1&a[b][c]=2",
                "a=1&a=1",
                "a[b]=1&a[b]=2",
                "a[]=1&a[0]=2",
                "a=%zz",
                "a[b][c][d][e][f][g][h][i]=1"
            })
    void refusesWhatIsNotWellFormed(String form) {
        RiskException refusal = assertThrows(RiskException.class, () -> Params.of(form));
        assertEquals(400, refusal.code().httpStatus());
    }

    @Test
    void refusesTooManyParameters() {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i <= 1_000; i++) {
            form.append("a").append(i).append("=1&");
        }
        assertThrows(RiskException.class, () -> Params.of(form.toString()));
    }

    @Test
    void refusesAnObjectWhereATextBelongsAndTheOtherWayRound() {
        assertThrows(RiskException.class, () -> Params.of("name[x]=1").text("name"));
        assertThrows(RiskException.class, () -> Params.of("card=1").child("card"));
    }
}

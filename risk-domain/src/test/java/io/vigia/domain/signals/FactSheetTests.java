package io.vigia.domain.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.Metadata;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.FunctionCall.Function;
import io.vigia.rules.host.FunctionCall.Status;
import io.vigia.rules.host.Reference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactSheetTests {

    private static final int AMOUNT = AttributeCatalogue.standard().slot("amount");
    private static final int EMAIL = AttributeCatalogue.standard().slot("email");
    private static final int BOT = AttributeCatalogue.standard().slot("is_bot_user_agent");

    private int asked;

    @Test
    void everythingIsMissingAtFirst() {
        FactSheet sheet = FactSheet.blank();
        assertTrue(Double.isNaN(sheet.number(AMOUNT)));
        assertNull(sheet.text(EMAIL));
        assertFalse(sheet.flag(BOT));
        assertEquals(Map.of(), sheet.present());
    }

    @Test
    void anEmptyTextIsMissing() {
        FactSheet sheet = FactSheet.blank();
        sheet.put(EMAIL, "");
        assertNull(sheet.text(EMAIL));
    }

    @Test
    void givesBackWhatIsPresentAndTakesItAgain() {
        FactSheet sheet = FactSheet.blank();
        sheet.put(AMOUNT, 12.5);
        sheet.put(EMAIL, "ana@example.com");
        sheet.put(BOT, true);
        Map<String, Object> present = sheet.present();
        assertEquals(Map.of("amount", 12.5, "email", "ana@example.com", "is_bot_user_agent", true), present);
        FactSheet again = FactSheet.blank();
        present.forEach(again::put);
        again.put("attribute_of_the_past", 1L);
        assertEquals(present, again.present());
    }

    @Test
    void asksAFunctionOnce() {
        FactSheet sheet = new FactSheet(Metadata.EMPTY, Metadata.EMPTY, new FactSheet.Lookups() {
            @Override
            public boolean isInList(String alias, String value) {
                return alias.equals("vips") && value.equals("ana");
            }

            @Override
            public double call(FunctionCall call) {
                return ++asked;
            }
        });
        FunctionCall call =
                new FunctionCall(Function.VELOCITY, List.of(Reference.attribute("device_id")), 5_400, Status.DECLINED);
        assertEquals(1, sheet.call(call));
        assertEquals(1, sheet.call(call));
        assertEquals(Map.of("velocity(:device_id:, 90 minutes, declined)", 1L), sheet.answers());
        assertTrue(sheet.isInList("vips", "ana"));
    }
}

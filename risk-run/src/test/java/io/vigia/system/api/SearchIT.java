package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search language over payments, charges and customers. */
@ExtendWith(PlatformExtension.class)
class SearchIT {
    private final Api merchant;
    private final Api stranger;

    SearchIT(Platform platform) {
        merchant = Api.test(platform);
        stranger = Api.stranger(platform);
    }

    @Test
    void findsPaymentsByMetadataAndWhatElseIsKnown() {
        String order = Fresh.word("order");
        Reply paid = Checkout.card("pm_card_visa")
                .with("metadata[order]", order)
                .by(merchant)
                .expect(200);
        String mine = "metadata['order']:'" + order + "'";
        for (String query : List.of(
                mine,
                mine + " AND status:'succeeded' AND currency:'COP' amount:5000000",
                mine + " -status:'canceled' amount>4999999 created>0",
                "metadata['order']:'nothing' OR " + mine)) {
            assertEquals(List.of(paid.id()), found("/v1/payment_intents", query), query);
        }
        for (String query : List.of(mine + " status:'canceled'", "-" + mine + " amount:1", mine + " created<1")) {
            assertFalse(found("/v1/payment_intents", query).contains(paid.id()), query);
        }
        assertEquals(
                List.of(paid.text("latest_charge")), found("/v1/charges", mine + " refunded:null disputed:'false'"));
        assertEquals(
                List.of(),
                stranger.get("/v1/payment_intents/search", "query", mine)
                        .expect(200)
                        .ids());
    }

    @Test
    void findsCustomersByPartsOfWhatIsStoredEncrypted() {
        String word = Fresh.word("zq").toLowerCase();
        String id = merchant.post("/v1/customers", "name", "Ana " + word + " Rojas", "email", word + "@Shop.example")
                .expect(200)
                .id();
        for (String query : List.of(
                "name~'" + word.toUpperCase() + " roj'", "email:'" + word + "@shop.EXAMPLE'", "email~'" + word + "'")) {
            assertEquals(List.of(id), found("/v1/customers", query), query);
        }
        merchant.post("/v1/customers/" + id, "name", "Eva").expect(200);
        assertEquals(List.of(), found("/v1/customers", "name~'" + word + "'"));
        merchant.delete("/v1/customers/" + id).expect(200);
        assertEquals(List.of(), found("/v1/customers", "email~'" + word + "'"));
    }

    @Test
    void turnsPages() {
        String batch = Fresh.word("batch");
        for (int i = 0; i < 5; i++) {
            merchant.post("/v1/customers", "metadata[batch]", batch).expect(200);
        }
        List<String> seen = new ArrayList<>();
        String page = null;
        do {
            String query = "metadata['batch']:'" + batch + "'";
            Reply reply = page == null
                    ? merchant.get("/v1/customers/search", "query", query, "limit", "2", "expand[]", "total_count")
                    : merchant.get("/v1/customers/search", "query", query, "limit", "2", "page", page);
            seen.addAll(reply.expect(200).ids());
            if (page == null) {
                assertEquals("5", reply.text("total_count"));
                assertEquals("search_result", reply.text("object"));
            }
            page = reply.text("next_page");
            assertEquals(String.valueOf(page != null), reply.text("has_more"));
        } while (page != null);
        assertEquals(5, seen.size());
        assertEquals(5, new HashSet<>(seen).size());
        assertNull(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo:'x'",
                "amount~'12'",
                "status>'a'",
                "amount:'abc'",
                "status:succeeded",
                "status:'a' AND amount:1 OR amount:2",
                "metadata:'x'"
            })
    void refusesWhatCannotBeAsked(String query) {
        assertEquals(
                "query",
                merchant.get("/v1/payment_intents/search", "query", query)
                        .expect(400)
                        .text("error.param"));
    }

    @Test
    void refusesTokensThatAreNone() {
        Reply refused = merchant.get("/v1/charges/search", "query", "amount>0", "page", "§");
        assertEquals("page", refused.expect(400).text("error.param"));
        assertTrue(refused.text("error.message").contains("next_page"));
    }

    private List<String> found(String path, String query) {
        return merchant.get(path + "/search", "query", query).expect(200).ids();
    }
}

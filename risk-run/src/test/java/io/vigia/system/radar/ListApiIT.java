package io.vigia.system.radar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.radar.ValueList;
import com.stripe.model.radar.ValueListItem;
import com.stripe.param.radar.ValueListCreateParams;
import com.stripe.param.radar.ValueListCreateParams.ItemType;
import com.stripe.param.radar.ValueListItemCreateParams;
import com.stripe.param.radar.ValueListItemListParams;
import com.stripe.param.radar.ValueListListParams;
import com.stripe.param.radar.ValueListUpdateParams;
import com.stripe.service.radar.ValueListItemService;
import com.stripe.service.radar.ValueListService;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Value lists through stripe-java, and payments that they stop or let through. */
@ExtendWith(PlatformExtension.class)
class ListApiIT {

    private static final String VISA = "pm_card_visa";

    private final Merchant merchant;
    private final Merchant live;
    private final ValueListService lists;
    private final ValueListItemService items;

    ListApiIT(Platform platform) {
        merchant = Merchant.test(platform);
        live = Merchant.live(platform);
        lists = merchant.stripe().v1().radar().valueLists();
        items = merchant.stripe().v1().radar().valueListItems();
    }

    @Test
    @Tag("E-31")
    void turnsAwayWhoeverComesFromABlockedCountry() throws StripeException {
        Map<String, Object> fromVenezuela = Map.of("ip", "200.44.32.12");
        assertNotEquals("blocked", outcome(Merchant.fresh("a") + "@example.com", fromVenezuela));
        ValueListItem item =
                merchant.put(merchant.list("client_ip_country_blocklist").getId(), "ve");
        try {
            assertEquals("blocked", outcome(Merchant.fresh("b") + "@example.com", fromVenezuela));
            assertNotEquals("blocked", outcome(Merchant.fresh("c") + "@example.com", Map.of("ip", "190.24.1.7")));
        } finally {
            merchant.takeOff(item);
        }
        assertNotEquals("blocked", outcome(Merchant.fresh("d") + "@example.com", fromVenezuela));
    }

    @Test
    @Tag("E-31")
    void turnsAwayAWholeRangeOfAddresses() throws StripeException {
        ValueListItem item =
                merchant.put(merchant.list("client_ip_address_blocklist").getId(), "203.0.113.0/24");
        try {
            assertEquals("blocked", outcome(Merchant.fresh("a") + "@example.com", Map.of("ip", "203.0.113.77")));
            assertNotEquals("blocked", outcome(Merchant.fresh("b") + "@example.com", Map.of("ip", "203.0.114.77")));
        } finally {
            merchant.takeOff(item);
        }
    }

    @Test
    @Tag("S-06")
    void allowsWhatIsOnBothLists() throws StripeException {
        String email = Merchant.fresh("both") + "@example.com";
        merchant.put(merchant.list("email_blocklist").getId(), email.toUpperCase());
        assertEquals("blocked", outcome(email, Map.of()));
        ValueListItem allowed = merchant.put(merchant.list("email_allowlist").getId(), email);
        assertEquals("authorized", outcome(email, Map.of()));
        merchant.takeOff(allowed);
        assertEquals("blocked", outcome(email, Map.of()));
    }

    @Test
    void keepsAListOfOnesOwnFromCreationToDeletion() throws StripeException {
        ValueList list = create(ItemType.EMAIL);
        assertEquals("email", list.getItemType());
        assertEquals(0, list.getListItems().getData().size());
        assertFalse(list.getLivemode());
        ValueListItem item = merchant.put(ValueListItemCreateParams.builder()
                .setValueList(list.getId())
                .setValue("Ana@Example.com")
                .putExtraParam("reason", "knows us well")
                .putExtraParam("expires_at", 4_000_000_000L));
        assertEquals("Ana@Example.com", item.getValue());
        assertEquals(4_000_000_000L, item.getRawJsonObject().get("expires_at").getAsLong());
        ValueList renamed = lists.update(
                list.getId(),
                ValueListUpdateParams.builder()
                        .setName("Very important")
                        .putMetadata("team", "risk")
                        .build());
        assertEquals("Very important", renamed.getName());
        assertEquals(Map.of("team", "risk"), renamed.getMetadata());
        assertEquals(item.getId(), renamed.getListItems().getData().get(0).getId());
        assertTrue(lists.delete(list.getId()).getDeleted());
        assertEquals("resource_missing", refusal(() -> lists.retrieve(list.getId())));
        assertEquals("resource_missing", refusal(() -> items.retrieve(item.getId())));
    }

    @Test
    void aValueIsOnAListOnceHoweverItIsSpelt() throws StripeException {
        ValueList list = create(ItemType.EMAIL);
        merchant.put(list.getId(), "ana@example.com");
        InvalidRequestException refused =
                assertThrows(InvalidRequestException.class, () -> merchant.put(list.getId(), " ANA@example.com"));
        assertTrue(refused.getMessage().contains("already exists"));
        assertEquals("value_list_item_invalid", refusal(() -> merchant.put(list.getId(), "nobody")));
    }

    @Test
    void findsTheListsThatHoldAValue() throws StripeException {
        ValueList list = create(ItemType.EMAIL);
        String email = Merchant.fresh("held") + "@example.com";
        merchant.put(list.getId(), email);
        List<ValueList> holding = lists.list(ValueListListParams.builder()
                        .setContains(email.toUpperCase())
                        .build())
                .getData();
        assertEquals(
                List.of(list.getId()), holding.stream().map(ValueList::getId).toList());
    }

    @Test
    void pagesThroughItemsNewestFirstAndFindsThemByAPieceOfThem() throws StripeException {
        ValueList list = create(ItemType.STRING);
        List<String> put = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            put.add(0, merchant.put(list.getId(), "Value " + i).getId());
        }
        List<String> seen = new ArrayList<>();
        items.list(ValueListItemListParams.builder()
                        .setValueList(list.getId())
                        .setLimit(10L)
                        .build())
                .autoPagingIterable()
                .forEach(item -> seen.add(item.getId()));
        assertEquals(put, seen);
        assertEquals(
                1,
                items.list(ValueListItemListParams.builder()
                                .setValueList(list.getId())
                                .setValue("value 24")
                                .build())
                        .getData()
                        .size());
    }

    @Test
    void defaultListsCannotBeEditedOrDeleted() throws StripeException {
        String id = merchant.list("email_blocklist").getId();
        assertEquals("value_list_built_in", refusal(() -> lists.delete(id)));
        assertEquals(
                "value_list_built_in",
                refusal(() -> lists.update(
                        id, ValueListUpdateParams.builder().setName("Mine").build())));
    }

    @Test
    void aListThatARuleAsksStays() throws StripeException {
        ValueList list = create(ItemType.EMAIL);
        String rule = merchant.rule("allow", ":email: in @" + list.getAlias())
                .get("id")
                .getAsString();
        assertEquals("value_list_in_use", refusal(() -> lists.delete(list.getId())));
        merchant.deleteRule(rule);
        assertTrue(lists.delete(list.getId()).getDeleted());
    }

    @Test
    void theOtherModeKnowsNothingOfIt() throws StripeException {
        ValueList list = create(ItemType.EMAIL);
        assertEquals(
                "resource_missing",
                refusal(() -> live.stripe().v1().radar().valueLists().retrieve(list.getId())));
        assertTrue(live.list("email_blocklist").getLivemode());
    }

    private String outcome(String email, Map<String, Object> riskContext) throws StripeException {
        return merchant.pay(VISA, email, riskContext).getOutcome().getType();
    }

    private ValueList create(ItemType type) throws StripeException {
        return lists.create(ValueListCreateParams.builder()
                .setAlias(Merchant.fresh("list_"))
                .setName("A list")
                .setItemType(type)
                .build());
    }

    private static String refusal(Call call) {
        return assertThrows(InvalidRequestException.class, call::make).getCode();
    }

    /** Something that the platform may refuse. */
    private interface Call {
        Object make() throws StripeException;
    }
}

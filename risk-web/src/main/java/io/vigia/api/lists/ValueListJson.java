package io.vigia.api.lists;

import io.vigia.api.platform.Listing;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.ValueListItem;

/** Lists and items on the wire. */
final class ValueListJson {

    static final String LIST = "radar.value_list";
    static final String ITEM = "radar.value_list_item";

    private ValueListJson() {}

    /** @param items the newest ones of the list */
    static WireObject of(ValueList list, Page<ValueListItem> items) {
        return WireObject.of(list.id(), LIST)
                .with("alias", list.alias())
                .with("created", list.created())
                .with("created_by", list.createdBy())
                .with("item_type", list.itemType().code())
                .with(
                        "list_items",
                        Listing.of("/v1/radar/value_list_items?value_list=" + list.id(), items, ValueListJson::of))
                .with("livemode", list.livemode())
                .with("metadata", list.metadata())
                .with("name", list.name());
    }

    static WireObject of(ValueListItem item) {
        return WireObject.of(item.id(), ITEM)
                .with("created", item.created())
                .with("created_by", item.createdBy())
                .with("expires_at", item.expiresAt())
                .with("livemode", item.livemode())
                .with("reason", item.reason())
                .with("value", item.value())
                .with("value_list", item.listId());
    }

    /** What is left of something deleted. */
    static WireObject deleted(String id, String object) {
        return WireObject.of(id, object).with("deleted", true);
    }
}

package io.vigia.api.lists;

import io.vigia.api.platform.Params;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.lists.ItemType;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.ValueListItem;
import java.util.Arrays;

/** Reads what a request says of a list or an item; the rest of it must be known parameters too. */
final class ValueListRequest {

    private static final int MAX_ALIAS = 100;

    private final Params params;

    ValueListRequest(Params params) {
        this.params = params;
    }

    /** A new list. */
    ValueList.Draft draft() {
        ValueList.Draft draft = new ValueList.Draft(
                params.required("alias", MAX_ALIAS),
                params.required("name", ValueList.MAX_NAME_LENGTH),
                itemType(),
                params.metadata(Metadata.EMPTY));
        return known(draft);
    }

    /** A known list with the request laid over it; the type of its items cannot be changed. */
    ValueList.Draft over(ValueList.Draft list) {
        ValueList.Draft draft = new ValueList.Draft(
                params.has("alias") ? params.required("alias", MAX_ALIAS) : list.alias(),
                params.has("name") ? params.required("name", ValueList.MAX_NAME_LENGTH) : list.name(),
                list.itemType(),
                params.metadata(list.metadata()));
        return known(draft);
    }

    /** A value to put on a list. */
    ValueListItem.Draft item() {
        params.required("value_list");
        ValueListItem.Draft draft = new ValueListItem.Draft(
                params.required("value", ItemType.MAX_VALUE_LENGTH),
                null,
                params.text("reason", ValueListItem.MAX_REASON_LENGTH),
                params.moment("expires_at"));
        return known(draft);
    }

    private ItemType itemType() {
        String code = params.text("item_type");
        return code == null
                ? ItemType.STRING
                : ItemType.of(code)
                        .orElseThrow(() -> RiskException.invalid(
                                "item_type",
                                "Invalid item_type: must be one of "
                                        + String.join(
                                                ", ",
                                                Arrays.stream(ItemType.values())
                                                        .map(ItemType::code)
                                                        .toList())));
    }

    private <T> T known(T draft) {
        params.list("expand");
        params.done();
        return draft;
    }
}

package io.vigia.domain.lists;

import io.vigia.domain.kernel.ErrorCode;

/** Why something cannot be done with a list. */
public enum ListError implements ErrorCode {
    VALUE_LIST_ALIAS_TAKEN,
    VALUE_LIST_BUILT_IN,
    VALUE_LIST_IN_USE,
    VALUE_LIST_LIMIT_REACHED,
    VALUE_LIST_FULL,
    VALUE_LIST_ITEM_INVALID,
    VALUE_LIST_ITEM_ALREADY_EXISTS;

    @Override
    public int httpStatus() {
        return 400;
    }
}

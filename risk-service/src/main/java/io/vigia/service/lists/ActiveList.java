package io.vigia.service.lists;

import io.vigia.domain.lists.IpRange;
import io.vigia.domain.lists.ItemType;
import io.vigia.domain.lists.ListItemRepository.Key;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** The items of one list as decisions ask them: exact values in one step, ranges in one step for each length of prefix. */
final class ActiveList {

    private static final int SHORTEST_BIN = 6;

    private final ItemType type;
    private final KeyTable keys = new KeyTable();
    private final AtomicIntegerArray rangesByPrefix;

    ActiveList(ItemType type) {
        this.type = type;
        this.rangesByPrefix = type == ItemType.IP_ADDRESS ? new AtomicIntegerArray(IpRange.BITS + 1) : null;
    }

    ItemType type() {
        return type;
    }

    int size() {
        return keys.size();
    }

    /** Whether the value is on the list, or within something on it. */
    boolean contains(String value, long nowMillis) {
        if (keys.size() == 0) {
            return false;
        }
        return switch (type) {
            case IP_ADDRESS -> containsAddress(value.strip(), nowMillis);
            case CARD_BIN -> containsBin(value.strip(), nowMillis);
            default ->
                type.keyOf(value).filter(key -> keys.contains(key, nowMillis)).isPresent();
        };
    }

    void put(Key item) {
        Long expiresAt = item.expiresAt() == null ? null : item.expiresAt().toEpochMilli();
        if (keys.put(item.matchKey(), expiresAt)) {
            countRange(item.matchKey(), 1);
        }
    }

    void remove(String key) {
        if (keys.remove(key)) {
            countRange(key, -1);
        }
    }

    private boolean containsAddress(String value, long nowMillis) {
        Optional<IpRange> address = IpRange.parse(value);
        if (address.isEmpty()) {
            return false;
        }
        IpRange asked = address.get();
        for (int prefix = asked.prefix(); prefix >= asked.shortestPrefix(); prefix--) {
            if (rangesByPrefix.get(prefix) > 0
                    && keys.contains(asked.widened(prefix).toString(), nowMillis)) {
                return true;
            }
        }
        return false;
    }

    /** A shorter number on the list stands for all that begin with it. */
    private boolean containsBin(String value, long nowMillis) {
        for (int length = value.length(); length >= SHORTEST_BIN; length--) {
            if (keys.contains(value.substring(0, length), nowMillis)) {
                return true;
            }
        }
        return false;
    }

    private void countRange(String key, int change) {
        if (rangesByPrefix != null) {
            IpRange.parse(key).ifPresent(range -> rangesByPrefix.addAndGet(range.prefix(), change));
        }
    }
}

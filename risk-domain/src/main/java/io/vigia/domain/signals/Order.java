package io.vigia.domain.signals;

import java.io.Serializable;
import java.util.List;

/**
 * The merchant's own order behind a payment.
 *
 * @param id the merchant's number, or null
 * @param amountMinor what the order costs in the payment's currency, or null
 */
public record Order(String id, Long amountMinor, List<Item> items) implements Serializable {

    public Order {
        items = List.copyOf(items);
    }

    /** One line of an order; any part may be null. */
    public record Item(String sku, String category, Integer quantity, Long amountMinor) implements Serializable {}
}

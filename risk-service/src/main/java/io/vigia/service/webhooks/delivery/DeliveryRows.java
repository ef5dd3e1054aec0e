package io.vigia.service.webhooks.delivery;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;

/** Inserts rows of deliveries, many with one statement; one that is there already stays as it is. */
final class DeliveryRows {

    private static final int AT_ONCE = 200;
    private static final String INTO = "insert ignore into webhook_deliveries"
            + " (id, account_id, livemode, created, event_id, event_type, endpoint_id, due, status, attempts) values ";
    private static final String ROW = "(?,?,?,?,?,?,?,?,'WAITING',0)";

    private final EntityManager entities;

    DeliveryRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param rows each with the values of the first eight columns */
    void insert(List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            some(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
    }

    private void some(List<Object[]> rows) {
        Query insert = entities.createNativeQuery(INTO + String.join(",", Collections.nCopies(rows.size(), ROW)));
        int parameter = 1;
        for (Object[] row : rows) {
            for (Object value : row) {
                insert.setParameter(parameter++, value);
            }
        }
        insert.executeUpdate();
    }
}

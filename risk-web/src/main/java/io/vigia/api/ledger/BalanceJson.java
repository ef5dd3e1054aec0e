package io.vigia.api.ledger;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.ledger.Balances;
import io.vigia.domain.ledger.Book;
import io.vigia.domain.ledger.Standing;
import java.util.List;

/** A balance on the wire. */
final class BalanceJson {

    private BalanceJson() {}

    static WireObject of(Standing standing) {
        return new WireObject()
                .with("object", "balance")
                .with("available", in(standing.balances(), Book.AVAILABLE))
                .with("livemode", standing.environment().livemode())
                .with("pending", in(standing.balances(), Book.PENDING));
    }

    private static List<WireObject> in(Balances all, Book book) {
        return all.currencies().stream()
                .map(currency -> new WireObject()
                        .with("amount", all.of(currency, book))
                        .with("currency", currency)
                        .with("source_types", new WireObject().with("card", all.of(currency, book))))
                .toList();
    }
}

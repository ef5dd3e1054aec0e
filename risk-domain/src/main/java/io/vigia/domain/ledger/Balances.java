package io.vigia.domain.ledger;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stands in the books of an environment, by currency. */
public final class Balances {

    private final Map<String, Map<Book, Long>> amounts = new TreeMap<>();

    /** Adds to what stands in a book. */
    public Balances with(String currency, Book book, long minor) {
        amounts.computeIfAbsent(currency, c -> new TreeMap<>()).merge(book, minor, Math::addExact);
        return this;
    }

    /** Adds a pair of entries. */
    public Balances with(Entry entry) {
        long minor = entry.money().minor();
        return with(entry.money().currency(), entry.from(), -minor)
                .with(entry.money().currency(), entry.into(), minor);
    }

    public SortedSet<String> currencies() {
        return new TreeSet<>(amounts.keySet());
    }

    /** What stands in one book, 0 if nothing was ever written in it. */
    public long of(String currency, Book book) {
        return amounts.getOrDefault(currency, Map.of()).getOrDefault(book, 0L);
    }

    /** All books of all currencies. */
    public Map<String, Map<Book, Long>> all() {
        return amounts;
    }
}

package io.vigia.service.ledger;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.ledger.BalanceTransaction;
import io.vigia.domain.ledger.Balances;
import io.vigia.domain.ledger.Book;
import io.vigia.domain.ledger.Entry;
import io.vigia.domain.ledger.LedgerRepository;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The books in the database. */
@ApplicationScoped
public class JpaLedgerRepository implements LedgerRepository {

    private static final int BATCH = 500;
    private static final String TRANSACTION = "(?,?,?,?,?,?,?,?,?,?,?,?,?)";
    private static final String ENTRY = "(?,?,?,?,?,?,?,?,?)";

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, Collection<BalanceTransaction> transactions) {
        List<BalanceTransaction> all = List.copyOf(transactions);
        for (int from = 0; from < all.size(); from += BATCH) {
            write(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
    }

    private void write(List<BalanceTransaction> transactions) {
        Query insert = entities.createNativeQuery("insert into balance_transactions (id, account_id, livemode, created,"
                + " kind, source_id, card, amount, fee, currency, available_on, cleared, description) values "
                + TRANSACTION + ("," + TRANSACTION).repeat(transactions.size() - 1));
        int at = 0;
        for (BalanceTransaction each : transactions) {
            insert.setParameter(++at, each.id());
            insert.setParameter(++at, each.environment().accountId());
            insert.setParameter(++at, each.livemode());
            insert.setParameter(++at, each.created().toEpochMilli());
            insert.setParameter(++at, each.kind().name());
            insert.setParameter(++at, each.sourceId());
            insert.setParameter(++at, each.ofCard());
            insert.setParameter(++at, each.amount().minor());
            insert.setParameter(++at, each.fee());
            insert.setParameter(++at, each.amount().currency());
            insert.setParameter(++at, each.availableOn().toEpochMilli());
            insert.setParameter(++at, each.isCleared());
            insert.setParameter(++at, each.description());
        }
        insert.executeUpdate();
    }

    @Override
    public void post(EnvironmentId environment, Collection<Entry> entries) {
        List<Entry> all = List.copyOf(entries);
        Balances change = new Balances();
        for (int from = 0; from < all.size(); from += BATCH) {
            insert(all.subList(from, Math.min(all.size(), from + BATCH)));
        }
        all.forEach(change::with);
        move(environment, change);
    }

    private void insert(List<Entry> entries) {
        Query insert = entities.createNativeQuery("insert into ledger_entries (transaction_id, line, account_id,"
                + " livemode, at, from_book, into_book, amount, currency) values " + ENTRY
                + ("," + ENTRY).repeat(entries.size() - 1));
        int at = 0;
        for (Entry entry : entries) {
            insert.setParameter(++at, entry.transactionId());
            insert.setParameter(++at, entry.line());
            insert.setParameter(++at, entry.environment().accountId());
            insert.setParameter(++at, entry.environment().livemode());
            insert.setParameter(++at, entry.at().toEpochMilli());
            insert.setParameter(++at, entry.from().name());
            insert.setParameter(++at, entry.into().name());
            insert.setParameter(++at, entry.money().minor());
            insert.setParameter(++at, entry.money().currency());
        }
        insert.executeUpdate();
    }

    /** In the order of currencies and books, so that two transactions never wait for each other. */
    private void move(EnvironmentId environment, Balances change) {
        change.all()
                .forEach((currency, books) -> books.forEach((book, minor) -> scoped(
                                "insert into ledger_balances (account_id, livemode, currency, book, amount)"
                                        + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update amount = amount + ?6",
                                environment)
                        .setParameter(3, currency)
                        .setParameter(4, book.name())
                        .setParameter(5, minor)
                        .setParameter(6, minor)
                        .executeUpdate()));
    }

    @Override
    public Optional<BalanceTransaction> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(BalanceTransaction.class, id))
                .filter(transaction -> transaction.environment().equals(environment));
    }

    @Override
    public Page<BalanceTransaction> list(EnvironmentId environment, Filter filter, PageRequest page) {
        return new Pages<>(entities, BalanceTransaction.class, "txn", environment)
                .with("sourceId", filter.sourceId())
                .with("currency", filter.currency())
                .with("card", filter.card())
                .among("kind", filter.kinds())
                .get(page);
    }

    @Override
    public List<BalanceTransaction> ofSource(EnvironmentId environment, String sourceId) {
        return new Pages<>(entities, BalanceTransaction.class, "txn", environment)
                .with("sourceId", sourceId)
                .ascending(true)
                .get(PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }

    @Override
    public Balances balances(EnvironmentId environment) {
        Balances balances = new Balances();
        for (Object each : scoped(
                        "select currency, book, amount from ledger_balances where account_id = ?1 and livemode = ?2",
                        environment)
                .getResultList()) {
            Object[] row = (Object[]) each;
            balances.with((String) row[0], Book.valueOf((String) row[1]), ((Number) row[2]).longValue());
        }
        return balances;
    }

    @Override
    public long lockAvailable(EnvironmentId environment, String currency) {
        List<?> found = scoped(
                        "select amount from ledger_balances where account_id = ?1 and livemode = ?2"
                                + " and currency = ?3 and book = ?4 for update",
                        environment)
                .setParameter(3, currency)
                .setParameter(4, Book.AVAILABLE.name())
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).longValue();
    }

    private Query scoped(String sql, EnvironmentId environment) {
        return entities.createNativeQuery(sql)
                .setParameter(1, environment.accountId())
                .setParameter(2, environment.livemode());
    }
}

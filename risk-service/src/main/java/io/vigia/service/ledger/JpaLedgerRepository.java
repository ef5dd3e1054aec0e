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
import io.vigia.service.platform.rows.PlainStatements;
import io.vigia.service.platform.rows.RowWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The books in the database. */
@ApplicationScoped
public class JpaLedgerRepository implements LedgerRepository {

    private static final List<String> TRANSACTION = List.of(
            "id",
            "account_id",
            "livemode",
            "created",
            "kind",
            "source_id",
            "card",
            "amount",
            "fee",
            "currency",
            "available_on",
            "cleared",
            "description");
    private static final List<String> ENTRY = List.of(
            "transaction_id", "line", "account_id", "livemode", "at", "from_book", "into_book", "amount", "currency");

    @Inject
    private PlainStatements statements;

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, Collection<BalanceTransaction> transactions) {
        insert("balance_transactions", TRANSACTION, transactions, each -> new Object[] {
            each.id(),
            each.environment().accountId(),
            each.livemode(),
            each.created().toEpochMilli(),
            each.kind().name(),
            each.sourceId(),
            each.ofCard(),
            each.amount().minor(),
            each.fee(),
            each.amount().currency(),
            each.availableOn().toEpochMilli(),
            each.isCleared(),
            each.description()
        });
    }

    @Override
    public void post(EnvironmentId environment, Collection<Entry> entries) {
        insert("ledger_entries", ENTRY, entries, each -> new Object[] {
            each.transactionId(),
            each.line(),
            each.environment().accountId(),
            each.environment().livemode(),
            each.at().toEpochMilli(),
            each.from().name(),
            each.into().name(),
            each.money().minor(),
            each.money().currency()
        });
        Balances change = new Balances();
        entries.forEach(change::with);
        move(environment, change);
    }

    private <T> void insert(String table, List<String> columns, Collection<T> rows, Function<T, Object[]> values) {
        if (rows.isEmpty()) {
            return;
        }
        statements.run(connection -> {
            new RowWriter(connection, table, columns).write(List.copyOf(rows), values);
            return null;
        });
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

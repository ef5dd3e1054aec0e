package io.vigia.train.merchant;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.scoring.features.VectorBytes;
import io.vigia.domain.scoring.quality.Maturity;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Keys;
import io.vigia.tools.UsageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Reads decisions of an account with their vectors, and the labels that stand, from the platform's database. */
public final class DatabaseSource {

    /** The latest so many payments are learned from. */
    static final int MOST = 300_000;

    /** Of the labels of a decision the weightiest stands, of equal ones the last. */
    private static final String SQL = "select d.at, d.method, d.status, d.risk_score, d.original_score, d.propensity,"
            + " d.dimensions, d.features, l.fraud, l.weight from decisions d left join (select decision_id, fraud, weight,"
            + " row_number() over (partition by decision_id order by weight desc, id desc) place from labels where"
            + " account_id = ? and livemode = ? and undone_at is null and created <= ?) l on l.decision_id = d.id and"
            + " l.place = 1 where d.account_id = ? and d.livemode = ? and d.at <= ? and d.features is not null and"
            + " (l.fraud is not null or d.status in ('AUTHORIZED', 'PAID')) and d.method in (%s) order by d.id"
            + " desc limit " + MOST;

    private final Connection connection;
    private final boolean live;

    /** @param live whether payments of live mode are read */
    public DatabaseSource(Connection connection, boolean live) {
        this.connection = connection;
        this.live = live;
    }

    /** The only account that has decisions, when none is named. */
    String onlyAccount() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select distinct account_id from decisions where livemode = ? limit 2")) {
            statement.setBoolean(1, live);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new UsageException("There are no payments in this mode");
                }
                String account = rows.getString(1);
                if (rows.next()) {
                    throw new UsageException("There are several accounts; name one with --account");
                }
                return account;
            }
        }
    }

    /** How long labels of a family take, as the account says. */
    Duration maturity(String account, ModelFamily family) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select " + family.word()
                + "_days from scoring_training_plans where account_id = ? and livemode = ?")) {
            statement.setString(1, account);
            statement.setBoolean(2, live);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Duration.ofDays(row.getInt(1)) : Maturity.of(family);
            }
        }
    }

    /** What is observed of the payments of a family, the oldest first. */
    public List<Observed> read(String account, ModelFamily family, Instant until) throws SQLException {
        String methods = family.methods().stream()
                .map(method -> "'" + method.name() + "'")
                .collect(Collectors.joining(", "));
        List<Observed> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(String.format(SQL, methods))) {
            statement.setFetchSize(Integer.MIN_VALUE); // row by row, not all at once
            for (int i = 0; i < 2; i++) {
                statement.setString(3 * i + 1, account);
                statement.setBoolean(3 * i + 2, live);
                statement.setLong(3 * i + 3, until.toEpochMilli());
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    float[] features = VectorBytes.read(rows.getBytes("features"));
                    if (features != null) { // of today's schema
                        all.add(observed(rows, features));
                    }
                }
            }
        }
        Collections.reverse(all);
        return all;
    }

    private static Observed observed(ResultSet rows, float[] features) throws SQLException {
        boolean fraud = rows.getBoolean("fraud");
        Observed.Label label = rows.wasNull() ? null : new Observed.Label(fraud, rows.getInt("weight"));
        int score = rows.getInt("risk_score");
        Integer scored = rows.wasNull() ? null : score;
        int original = rows.getInt("original_score");
        Observed.Exploration exploration =
                rows.wasNull() ? null : new Observed.Exploration(original, rows.getDouble("propensity"));
        return new Observed(
                Instant.ofEpochMilli(rows.getLong("at")),
                payer(Keys.parse(rows.getBytes("dimensions"))),
                PaymentMethodType.valueOf(rows.getString("method")),
                AttemptStatus.valueOf(rows.getString("status")),
                label,
                scored,
                exploration,
                features);
    }

    private static String payer(Keys keys) {
        long payer = Features.payer(keys);
        return payer == 0 ? "" : Long.toHexString(payer);
    }
}

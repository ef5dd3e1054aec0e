package io.vigia.tools.traffic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the simulated transactions of the Fraud Detection Handbook as card payments in USD.
 *
 * <p>The Handbook knows customers and terminals by number alone: a customer becomes one stable card and one e-mail,
 * a terminal keeps its number. Times are UTC and stay as they are. Amounts are rounded to cents, and the few of zero
 * are sent as one cent, for no payment may be of nothing.
 */
final class HandbookFormat {

    private static final String BIN = "424242";

    private HandbookFormat() {}

    static Row row(CSVRecord line) {
        String customer = line.get("CUSTOMER_ID");
        return new Row()
                .put(Column.PAYMENT, line.get("TRANSACTION_ID"))
                .put(Column.OCCURRED_AT, line.get("TX_DATETIME").replace(' ', 'T') + "Z")
                .put(Column.CUSTOMER, customer)
                .put(Column.EMAIL, "customer" + customer + "@handbook.test")
                .put(Column.METHOD, "card")
                .put(Column.AMOUNT, cents(line.get("TX_AMOUNT")))
                .put(Column.CURRENCY, "usd")
                .put(Column.CARD_NUMBER, TestCards.number(BIN, 1_000_000L + Long.parseLong(customer)))
                .put(Column.CARD_EXP_MONTH, "12")
                .put(Column.CARD_EXP_YEAR, "2034")
                .put(Column.CARD_CVC, "123")
                .put(Column.TERMINAL, line.get("TERMINAL_ID"))
                .put(Column.LABEL, line.get("TX_FRAUD"))
                .put(Column.SCENARIO, line.get("TX_FRAUD_SCENARIO"));
    }

    private static long cents(String dollars) {
        BigDecimal cents = new BigDecimal(dollars).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return Math.max(1, cents.longValueExact());
    }
}

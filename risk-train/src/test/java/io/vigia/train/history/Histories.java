package io.vigia.train.history;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Random;

/** Histories for tests. */
public final class Histories {

    private final History history = new History();

    public Histories add(String at, String customer, String terminal, double amount, boolean fraud) {
        history.add(LocalDateTime.parse(at).toEpochSecond(ZoneOffset.UTC), customer, terminal, amount, fraud);
        return this;
    }

    public History history() {
        return history.inOrder();
    }

    /** Customers with habits, amounts that are too high, and terminals that are compromised for a time. */
    public static void write(Path file, LocalDate from, int days, long seed) throws IOException {
        Random random = new Random(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("TRANSACTION_ID,TX_DATETIME,CUSTOMER_ID,TERMINAL_ID,TX_AMOUNT,TX_TIME_SECONDS,TX_TIME_DAYS,"
                    + "TX_FRAUD,TX_FRAUD_SCENARIO\n");
            for (int day = 0; day < days; day++) {
                LocalDate date = from.plusDays(day);
                for (int i = 0; i < 400; i++) {
                    int customer = random.nextInt(200);
                    int terminal = random.nextInt(60);
                    double usual = 5 + customer % 50;
                    double amount = Math.abs(usual * (1 + random.nextGaussian() / 2));
                    boolean high = random.nextInt(150) == 0;
                    boolean compromised = (terminal + date.toEpochDay() / 20) % 40 == 0;
                    out.write(date.toEpochDay() * 1000 + i + "," + date + " "
                            + String.format("%02d:%02d:00", i / 20, i % 20 * 3) + "," + customer + "," + terminal + ","
                            + Math.round((high ? amount * 6 : amount) * 100) / 100.0 + ",0,0,"
                            + (high || compromised ? 1 : 0) + ",0\n");
                }
            }
        }
    }
}

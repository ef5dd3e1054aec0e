package io.vigia.train.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Payments in the order of time, column by column: when, whose, where, how much, and whether it was fraud. */
public final class History {

    private static final int SECONDS_A_DAY = 86_400;

    private int size;
    private long[] seconds = new long[1 << 16];
    private int[] customers = new int[1 << 16];
    private int[] terminals = new int[1 << 16];
    private double[] amounts = new double[1 << 16];
    private boolean[] frauds = new boolean[1 << 16];
    private final Map<String, Integer> customerNumbers = new HashMap<>();
    private final Map<String, Integer> terminalNumbers = new HashMap<>();

    void add(long second, String customer, String terminal, double amount, boolean fraud) {
        room();
        put(second, number(customerNumbers, customer), number(terminalNumbers, terminal), amount, fraud);
    }

    private void room() {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, size * 2);
            customers = Arrays.copyOf(customers, size * 2);
            terminals = Arrays.copyOf(terminals, size * 2);
            amounts = Arrays.copyOf(amounts, size * 2);
            frauds = Arrays.copyOf(frauds, size * 2);
        }
    }

    private void put(long second, int customer, int terminal, double amount, boolean fraud) {
        seconds[size] = second;
        customers[size] = customer;
        terminals[size] = terminal;
        amounts[size] = amount;
        frauds[size++] = fraud;
    }

    /** The same payments in the order of time; those of the same second stay in their order. */
    History inOrder() {
        boolean ordered = true;
        for (int row = 1; row < size && ordered; row++) {
            ordered = seconds[row - 1] <= seconds[row];
        }
        if (ordered) {
            return this;
        }
        History sorted = new History();
        sorted.customerNumbers.putAll(customerNumbers);
        sorted.terminalNumbers.putAll(terminalNumbers);
        IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(row -> seconds[row]))
                .forEach(row -> {
                    sorted.room();
                    sorted.put(seconds[row], customers[row], terminals[row], amounts[row], frauds[row]);
                });
        return sorted;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer known = numbers.get(name);
        if (known == null) {
            known = numbers.size();
            numbers.put(name, known);
        }
        return known;
    }

    /** How many payments there are. */
    public int size() {
        return size;
    }

    /** When a payment was made, in seconds since 1970. */
    public long second(int row) {
        return seconds[row];
    }

    /** The day of a payment, since 1970. */
    public int day(int row) {
        return (int) Math.floorDiv(seconds[row], SECONDS_A_DAY);
    }

    /** Whose payment it is, as a number from 0. */
    public int customer(int row) {
        return customers[row];
    }

    /** Where it was made, as a number from 0. */
    public int terminal(int row) {
        return terminals[row];
    }

    /** How much was paid. */
    public double amount(int row) {
        return amounts[row];
    }

    /** Whether it was fraud. */
    public boolean fraud(int row) {
        return frauds[row];
    }

    /** How many customers there are. */
    public int customerCount() {
        return customerNumbers.size();
    }

    /** How many terminals there are. */
    public int terminalCount() {
        return terminalNumbers.size();
    }

    /** The first payment on a day or later. */
    public int firstOf(LocalDate day) {
        long wanted = day.toEpochDay() * SECONDS_A_DAY;
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first day. */
    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(day(0));
    }

    /** The day after the last. */
    public LocalDate end() {
        return LocalDate.ofEpochDay(day(size - 1) + 1L);
    }
}

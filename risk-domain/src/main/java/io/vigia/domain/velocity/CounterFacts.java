package io.vigia.domain.velocity;

import static io.vigia.domain.velocity.VelocityReading.NEVER;

import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.signals.FactSheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes on the sheet what the counters said: which attribute tells which count is worked out once, from the names. */
public final class CounterFacts {

    private static final AttributeCatalogue SLOTS = AttributeCatalogue.standard();
    private static final int OPEN_VOUCHERS = SLOTS.slot("open_vouchers_on_document");
    private static final int EXPIRY_RATE = SLOTS.slot("voucher_expiry_rate_30d");
    private static final int SUCCESS_RATE = SLOTS.slot("voucher_success_rate_30d");
    private static final int NEW_CARD = SLOTS.slot("is_new_card_on_customer");
    private static final int NEW_DEVICE = SLOTS.slot("is_new_device_on_customer");
    private static final int VS_REGION = SLOTS.slot("amount_vs_region_p95");
    private static final int IMPOSSIBLE_TRAVEL = SLOTS.slot("is_impossible_travel");
    private static final int AMOUNT_IN_USD = SLOTS.slot("amount_in_usd");
    private static final double MICROS = 1e6;

    private static final Map<String, Dimension> OWNERS = Map.ofEntries(
            Map.entry("billing_address", Dimension.BILLING_ADDRESS),
            Map.entry("card_number", Dimension.CARD),
            Map.entry("customer", Dimension.CUSTOMER),
            Map.entry("email", Dimension.EMAIL),
            Map.entry("ip_address", Dimension.IP),
            Map.entry("shipping_address", Dimension.SHIPPING_ADDRESS),
            Map.entry("device", Dimension.DEVICE),
            Map.entry("document", Dimension.DOCUMENT),
            Map.entry("phone", Dimension.PHONE),
            Map.entry("terminal", Dimension.TERMINAL),
            Map.entry("customer_and_sku", Dimension.CUSTOMER_SKU),
            Map.entry("customer_and_merchant", Dimension.CUSTOMER_MERCHANT));

    /** By whom a payer's vouchers are known, the best first. */
    private static final Dimension[] VOUCHER_OWNERS = {
        Dimension.DOCUMENT, Dimension.CUSTOMER, Dimension.PHONE, Dimension.EMAIL, Dimension.DEVICE
    };

    private static final List<CountSlot> COUNTS = countSlots();
    private static final List<PairSlot> PAIRS = pairSlots();
    private static final List<MarkSlot> MARKS = MarkSlot.all();
    private static final List<SinceSlots> SINCE = List.of(
            new SinceSlots("email_first_seen", Dimension.EMAIL),
            new SinceSlots("card_first_seen", Dimension.CARD),
            new SinceSlots("device_first_seen", Dimension.DEVICE),
            new SinceSlots("document_first_seen", Dimension.DOCUMENT));
    private static final SinceSlots SINCE_AUTHORIZED = new SinceSlots("first_successful_auth_on_card", Dimension.CARD);
    private static final List<AmountSlots> AMOUNTS =
            List.of(new AmountSlots("card", Dimension.CARD), new AmountSlots("customer", Dimension.CUSTOMER));

    private CounterFacts() {}

    /**
     * Writes all that the reading tells.
     *
     * @param at the attempt's moment
     */
    public static void fill(VelocityReading reading, Instant at, FactSheet sheet) {
        for (CountSlot count : COUNTS) {
            Tally tally = reading.tally(count.owner, count.window);
            if (tally != null) {
                sheet.put(count.slot, (double) count.measure.of(tally));
            }
        }
        for (PairSlot pair : PAIRS) {
            sheet.put(pair.slot, reading.distinct(pair.pair, pair.window));
        }
        for (SinceSlots since : SINCE) {
            since.fill(reading.firstSeen(since.dimension), at, sheet);
        }
        SINCE_AUTHORIZED.fill(reading.firstAuthorizedMillis(), at, sheet);
        AMOUNTS.forEach(amounts -> amounts.fill(reading, sheet));
        sheet.put(NEW_CARD, isNew(reading, Pair.CARDS_PER_CUSTOMER, Dimension.CARD));
        sheet.put(NEW_DEVICE, isNew(reading, Pair.DEVICES_PER_CUSTOMER, Dimension.DEVICE));
        vouchers(reading, sheet);
        around(reading.around(), sheet);
    }

    private static void around(VelocityReading.Around around, FactSheet sheet) {
        sheet.put(VS_REGION, sheet.number(AMOUNT_IN_USD) * MICROS / around.regionPercentileMicros());
        sheet.put(IMPOSSIBLE_TRAVEL, around.impossibleTravel());
        for (MarkSlot mark : MARKS) {
            mark.fill(around, sheet);
        }
    }

    private static boolean isNew(VelocityReading reading, Pair pair, Dimension counted) {
        boolean both =
                reading.tally(pair.owner(), Window.HOURLY) != null && reading.tally(counted, Window.HOURLY) != null;
        return both && !reading.cameTogether(pair);
    }

    private static void vouchers(VelocityReading reading, FactSheet sheet) {
        Tally document = reading.tally(Dimension.DOCUMENT, Window.ALL_TIME);
        if (document != null) {
            sheet.put(OPEN_VOUCHERS, (double) document.openVouchers());
        }
        for (Dimension owner : VOUCHER_OWNERS) {
            Tally month = reading.tally(owner, Window.MONTHLY);
            if (month != null) {
                double finished = month.paidVouchers() + month.expiredVouchers();
                sheet.put(EXPIRY_RATE, month.expiredVouchers() / finished); // none finished: NaN, which is missing
                sheet.put(SUCCESS_RATE, month.paidVouchers() / finished);
                return;
            }
        }
    }

    /** What of a tally an attribute tells; the words are those that begin its name. */
    private enum Measure {
        AUTHORIZED("authorized_charges_per_"),
        BLOCKED("blocked_charges_per_"),
        DECLINED("declined_charges_per_"),
        TOTAL("total_charges_per_"),
        VOUCHERS("vouchers_per_"),
        SMALL("small_charges_per_"),
        TOGETHER("charges_per_");

        private final String words;

        Measure(String words) {
            this.words = words;
        }

        long of(Tally tally) {
            return switch (this) {
                case AUTHORIZED -> tally.count(AttemptStatus.AUTHORIZED);
                case BLOCKED -> tally.count(AttemptStatus.BLOCKED);
                case DECLINED -> tally.count(AttemptStatus.DECLINED);
                case TOTAL, TOGETHER -> tally.total();
                case VOUCHERS -> tally.vouchers();
                case SMALL -> tally.small();
            };
        }
    }

    private record CountSlot(int slot, Measure measure, Dimension owner, Window window) {}

    private record PairSlot(int slot, Pair pair, Window window) {}

    private static List<CountSlot> countSlots() {
        List<CountSlot> slots = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            OWNERS.forEach((owner, dimension) -> {
                for (Window window : Window.values()) {
                    String name = measure.words + owner + "_" + window.wire();
                    if (SLOTS.schema().find(name).isPresent()) {
                        slots.add(new CountSlot(SLOTS.slot(name), measure, dimension, window));
                    }
                }
            });
        }
        return List.copyOf(slots);
    }

    private static List<PairSlot> pairSlots() {
        List<PairSlot> slots = new ArrayList<>();
        for (Pair pair : Pair.values()) {
            for (Window window : Window.values()) {
                String name = pair.attribute() + "_" + window.wire();
                if (SLOTS.schema().find(name).isPresent()) {
                    slots.add(new PairSlot(SLOTS.slot(name), pair, window));
                }
            }
        }
        return List.copyOf(slots);
    }

    private static final class SinceSlots {

        private final Dimension dimension;
        private final int hours;
        private final int minutes;
        private final int seconds;

        SinceSlots(String event, Dimension dimension) {
            this.dimension = dimension;
            this.hours = SLOTS.slot("hours_since_" + event);
            this.minutes = SLOTS.slot("minutes_since_" + event);
            this.seconds = SLOTS.slot("seconds_since_" + event);
        }

        void fill(long then, Instant at, FactSheet sheet) {
            if (then != NEVER) {
                double elapsed = (at.toEpochMilli() - then) / 1_000.0;
                sheet.put(seconds, elapsed);
                sheet.put(minutes, elapsed / 60);
                sheet.put(hours, elapsed / 3_600);
            }
        }
    }

    private static final class AmountSlots {

        private final Dimension owner;
        private final int[] slots;

        AmountSlots(String word, Dimension owner) {
            this.owner = owner;
            this.slots = List.of(
                            "average_usd_amount_attempted",
                            "average_usd_amount_successful",
                            "total_usd_amount_charged",
                            "total_usd_amount_failed",
                            "total_usd_amount_successful")
                    .stream()
                    .mapToInt(name -> SLOTS.slot(name + "_on_" + word + "_all_time"))
                    .toArray();
        }

        void fill(VelocityReading reading, FactSheet sheet) {
            Tally all = reading.tally(owner, Window.ALL_TIME);
            if (all == null) {
                return;
            }
            double charged = all.totalMicros() / MICROS;
            double successful = all.micros(AttemptStatus.AUTHORIZED) / MICROS;
            double failed = (all.micros(AttemptStatus.DECLINED) + all.micros(AttemptStatus.BLOCKED)) / MICROS;
            sheet.put(slots[0], charged / all.total()); // of no attempt: NaN, which is missing
            sheet.put(slots[1], successful / all.count(AttemptStatus.AUTHORIZED));
            sheet.put(slots[2], charged);
            sheet.put(slots[3], failed);
            sheet.put(slots[4], successful);
        }
    }
}

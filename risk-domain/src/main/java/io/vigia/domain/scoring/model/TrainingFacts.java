package io.vigia.domain.scoring.model;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model has learned from.
 *
 * @param provenance whose payments: {@link #SYNTHETIC_DEMO}, or {@link #MERCHANT}
 * @param family which methods it scores: {@code card}, {@code voucher} or {@code wallet}
 * @param from when the first payment it learned from was made
 * @param to when the training payments end; those that calibrated and tested it are later
 * @param until when the last payment was made that calibrated or tested it
 * @param rows how many payments it learned from
 * @param frauds how many of them were frauds
 * @param parameters how it was trained, the seed among them
 */
public record TrainingFacts(
        String provenance,
        String family,
        Instant from,
        Instant to,
        Instant until,
        long rows,
        long frauds,
        Map<String, String> parameters) {

    /** Made-up payments: good to show, not to block. */
    public static final String SYNTHETIC_DEMO = "SYNTHETIC-DEMO";

    /** The merchant's own payments. */
    public static final String MERCHANT = "MERCHANT";

    public TrainingFacts {
        if (!provenance.equals(SYNTHETIC_DEMO) && !provenance.equals(MERCHANT)) {
            throw new InvalidModelException("a model of unknown provenance: " + provenance);
        }
        parameters = Map.copyOf(new TreeMap<>(parameters));
    }

    /** Whether it knows made-up payments only. */
    public boolean synthetic() {
        return provenance.equals(SYNTHETIC_DEMO);
    }
}

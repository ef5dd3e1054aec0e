package io.vigia.train.replay;

import io.vigia.tools.traffic.Row;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A payment of the history, with what both sides said of it. */
final class Told {

    private final Row row;
    private String intent = "";
    private String charge = "";
    private int liveScore = -1;
    private int offlineScore;
    private double offlineRank;
    private float[] features;
    private boolean byModel;

    Told(Row row) {
        this.row = row;
    }

    Row row() {
        return row;
    }

    LocalDate day() {
        return row.occurredAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    boolean fraud() {
        return row.fraud();
    }

    /** The platform has decided it. */
    void live(String paymentIntent, String itsCharge, int score) {
        intent = paymentIntent;
        charge = itsCharge;
        liveScore = score;
    }

    /**
     * So it is offline.
     *
     * @param rank by which payments are ordered: not rounded as scores are
     */
    void offline(float[] vector, int score, double rank, boolean model) {
        features = vector;
        offlineScore = score;
        offlineRank = rank;
        byModel = model;
    }

    String intent() {
        return intent;
    }

    String charge() {
        return charge;
    }

    int liveScore() {
        return liveScore;
    }

    int offlineScore() {
        return offlineScore;
    }

    double offlineRank() {
        return offlineRank;
    }

    float[] features() {
        return features;
    }

    /** Whether a model scored it offline, and not the points card. */
    boolean byModel() {
        return byModel;
    }
}

package io.vigia.domain.scoring.features;

/**
 * What is known at a moment of frauds under one key.
 *
 * @param matured how many took place in the 1, 7 and 30 days that ended one delay of labels ago
 * @param sinceFirstMillis since the first known fraud took place; negative if there is none
 * @param sinceLastMillis since the last known one took place; negative if there is none
 */
record KnownFrauds(int[] matured, long sinceFirstMillis, long sinceLastMillis) {

    static final int[] DAYS = {1, 7, 30};
    static final long DAY = 86_400_000;
    static final KnownFrauds NONE = new KnownFrauds(new int[DAYS.length], -1, -1);
}

package io.vigia.service.webhooks.doctor;

/** How good what was found is. */
public enum Verdict {
    /** As it should be. */
    GOOD,
    /** Works, and deserves a look. */
    CARE,
    /** Nothing arrives because of it. */
    BAD,
    /** Not looked at, because of what came before. */
    SKIPPED
}

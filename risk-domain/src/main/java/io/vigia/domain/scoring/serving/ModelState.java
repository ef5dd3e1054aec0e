package io.vigia.domain.scoring.serving;

/** What a version of a model is there for. */
public enum ModelState {
    /** It scores in shadow, and a canary's share for real. */
    CHALLENGER,
    /** It scores. */
    CHAMPION,
    /** It scores no more. */
    RETIRED
}

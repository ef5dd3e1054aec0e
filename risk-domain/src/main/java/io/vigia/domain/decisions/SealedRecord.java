package io.vigia.domain.decisions;

import java.io.Serializable;

/** What a decision saw, as it is stored: compressed and encrypted. */
public record SealedRecord(DecisionRecord record) implements Serializable {}

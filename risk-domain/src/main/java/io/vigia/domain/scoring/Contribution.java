package io.vigia.domain.scoring;

/**
 * One reason for a score.
 *
 * @param factor its name on the card
 * @param family the kind of reason, in one word
 * @param points added, or taken if negative, in tenths at the finest
 * @param detail the reason in words, with the value that was seen
 */
public record Contribution(String factor, String family, double points, String detail) {}

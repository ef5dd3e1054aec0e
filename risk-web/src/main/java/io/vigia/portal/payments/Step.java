package io.vigia.portal.payments;

import java.time.Instant;

/**
 * One step in the life of a payment.
 *
 * @param at when
 * @param meaning the colour of its dot
 * @param title what happened
 * @param detail the rest of the story, or null
 */
public record Step(Instant at, String meaning, String title, String detail) {}

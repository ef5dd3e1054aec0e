package io.vigia.domain.signals;

import io.vigia.domain.signals.payer.PhoneNumber;
import io.vigia.domain.signals.payer.UserAgent;
import io.vigia.domain.signals.places.Places;

/**
 * What was found out about an attempt beyond what it says itself, read once for counters and facts alike.
 *
 * @param phone the payer's telephone number; {@link PhoneNumber#NONE} if there is none
 * @param agent the payer's browser, or null
 */
public record Signals(Places places, PhoneNumber phone, UserAgent agent) {}

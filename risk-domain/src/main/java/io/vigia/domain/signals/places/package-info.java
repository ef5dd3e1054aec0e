/**
 * Where an attempt takes place: what is known of an IP address, where cities are, Colombia's regions by their DANE codes,
 * and the kilometres between. Start with {@link io.vigia.domain.signals.places.PlaceFacts}.
 */
package io.vigia.domain.signals.places;

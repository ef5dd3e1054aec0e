/**
 * Counters over exact rolling windows: how often, for how much and with how many different others a card, an e-mail, a
 * device … tried to pay before. A counter never holds the value itself, only its keyed hash. Counters of two
 * environments never meet. Start with {@link io.vigia.domain.velocity.VelocityStore}; {@code heap} is the one that
 * keeps them in memory.
 */
package io.vigia.domain.velocity;

/**
 * Counters that several nodes share: {@link io.vigia.grid.GridVelocityStore} keeps each key's history in a partition of a
 * Hazelcast grid and sends the work to where the history lives. Nothing of it knows the database.
 */
package io.vigia.grid;

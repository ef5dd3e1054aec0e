/**
 * What happened, said once in the past tense and stored in the transaction that made it so, with the object as it was then.
 * Who changes something that outsiders may want to hear of builds a {@link io.vigia.domain.events.DomainEvent} and hands it
 * to the outbox; what an event is called stands in {@link io.vigia.domain.events.EventTypes}.
 */
package io.vigia.domain.events;

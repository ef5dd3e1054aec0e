/** Keeps events in the transaction that caused them. */
package io.vigia.service.events;

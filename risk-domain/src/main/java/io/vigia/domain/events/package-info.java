/** What happened, said once in the past tense and stored in the transaction that made it so. */
package io.vigia.domain.events;

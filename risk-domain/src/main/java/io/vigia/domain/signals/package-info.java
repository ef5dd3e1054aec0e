/**
 * What can be known about an attempt to pay: the catalogue of attributes that rules may name, the attempt as the caller
 * described it, and the sheet of facts that a decision sees. Start with {@link io.vigia.domain.signals.Attempt}.
 */
package io.vigia.domain.signals;

/** Pays merchants out; start with {@link io.vigia.service.settlement.PayoutService}. */
package io.vigia.service.settlement;

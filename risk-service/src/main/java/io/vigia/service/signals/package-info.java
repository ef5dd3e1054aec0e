/**
 * Where signals come from that need more than the payment: places by address, numbering plans, browsers. Start with {@link
 * io.vigia.service.signals.SignalStart}.
 */
package io.vigia.service.signals;

/**
 * The frauds of the demo traffic: one small class a kind, each making the payments of one attack.
 *
 * <p>A fraud touches only what its kind is known by, and leaves the rest of the payment as an honest one would be.
 * Start reading at {@link io.vigia.tools.generate.fraud.Fraud}.
 */
package io.vigia.tools.generate.fraud;

/**
 * Who buys and sells in the demo traffic, and with what: people, documents, devices, cards, addresses, goods, terminals.
 *
 * <p>Everybody is a pure function of the seed and a number, so nobody has to be remembered. Start reading at
 * {@link io.vigia.tools.generate.market.Market}.
 */
package io.vigia.tools.generate.market;

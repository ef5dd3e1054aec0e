/**
 * Makes demo traffic: a market of buyers, sellers and terminals in Colombia, its ordinary payments, and frauds.
 *
 * <p>Everything follows from a seed, byte for byte: who buyer 17 is, is a pure function of the seed and 17, so nobody
 * has to be remembered and files of any length are made in constant memory. Only {@code java.util.Random} and
 * {@code StrictMath} are used, because their results are specified. Nobody here exists: e-mails are of reserved or
 * throw-away domains and card numbers are of no bank. Start reading at {@link io.vigia.tools.generate.Traffic}.
 */
package io.vigia.tools.generate;

/**
 * What is known around a payment when it is made, as numbers: from the payments before it, and from labels that are old
 * enough to be known. Start with {@link io.vigia.train.features.Table}.
 */
package io.vigia.train.features;

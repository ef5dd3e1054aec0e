/**
 * Learning from a merchant's own payments: {@code ./risk train}. What counts as known of a payment stands at
 * {@link io.vigia.train.merchant.Observed}, how a model is made at {@link io.vigia.train.merchant.ModelMaker}.
 */
package io.vigia.train.merchant;

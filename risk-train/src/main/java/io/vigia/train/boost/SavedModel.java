package io.vigia.train.boost;

/**
 * Trees as XGBoost saves them.
 *
 * @param json its format of today
 * @param binary its old one, which other programs read
 */
public record SavedModel(byte[] json, byte[] binary) {}

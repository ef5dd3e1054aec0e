/**
 * The only place that touches XGBoost and its native code: rows in, trees out. Start with
 * {@link io.vigia.train.boost.Boosting}.
 */
package io.vigia.train.boost;

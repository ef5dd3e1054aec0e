/**
 * Which model scores which payments of an environment, and how it wants to be scored. Start with {@link
 * io.vigia.domain.scoring.serving.Serving}: all that a decision needs, in one immutable object.
 */
package io.vigia.domain.scoring.serving;

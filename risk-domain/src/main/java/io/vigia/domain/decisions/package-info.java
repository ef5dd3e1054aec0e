/**
 * What is decided about an attempt to pay and why: the verdict of the rules over facts and score, the outcome as it is
 * answered, and the record of all that was seen. Start with {@link io.vigia.domain.decisions.Decision}.
 */
package io.vigia.domain.decisions;

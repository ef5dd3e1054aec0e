/** Second factors: what is kept of the codes that help when a telephone is lost. */
package io.vigia.domain.accounts.factors;

/** What the payer's own data tell: e-mail domain, identity document, telephone number, browser. */
package io.vigia.domain.signals.payer;

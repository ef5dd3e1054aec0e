/** Early fraud warnings: what issuers report as fraud before a payer disputes it. */
package io.vigia.domain.payments.warnings;

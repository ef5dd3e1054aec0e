/** Takes in what issuers report as fraud. */
package io.vigia.service.payments.warnings;

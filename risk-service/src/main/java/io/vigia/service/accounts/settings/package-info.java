/** What an account says of itself. */
package io.vigia.service.accounts.settings;

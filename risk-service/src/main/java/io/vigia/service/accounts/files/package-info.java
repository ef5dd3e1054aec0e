/** Keeps files, encrypted, for their owners alone. */
package io.vigia.service.accounts.files;

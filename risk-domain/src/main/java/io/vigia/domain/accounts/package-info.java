/** Merchants' accounts, the people in them, and what each role may do. */
package io.vigia.domain.accounts;

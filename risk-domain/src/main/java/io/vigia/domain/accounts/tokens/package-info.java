/** Links that were mailed to people and prove that they read mail at an address. */
package io.vigia.domain.accounts.tokens;

/** What each role may do, shown from the code that decides it. */
package io.vigia.portal.accounts.roles;

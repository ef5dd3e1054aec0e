/** People at the portal: signing up and in, sessions, teams, keys. */
package io.vigia.portal.accounts;

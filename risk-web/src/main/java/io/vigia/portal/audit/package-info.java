/** The log of calls, for developers; also how such lists are walked. */
package io.vigia.portal.audit;

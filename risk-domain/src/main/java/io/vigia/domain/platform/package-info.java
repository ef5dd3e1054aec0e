/** What a caller may do, in words that accounts and services share. */
package io.vigia.domain.platform;

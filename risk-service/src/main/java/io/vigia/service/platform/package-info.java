/**
 * What every service stands on: who is calling, the clock, keys and ciphers, the database. Start with
 * {@link io.vigia.service.platform.Caller}.
 */
package io.vigia.service.platform;

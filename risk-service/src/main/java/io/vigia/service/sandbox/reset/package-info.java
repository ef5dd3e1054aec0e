/** Empties a test environment of what payments left behind. */
package io.vigia.service.sandbox.reset;

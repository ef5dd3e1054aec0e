/** The time of a test environment, as an object. */
package io.vigia.api.sandbox.clocks;

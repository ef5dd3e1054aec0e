/** Helpers for trying things out and for measuring; none of them exists in live mode. */
package io.vigia.api.sandbox;

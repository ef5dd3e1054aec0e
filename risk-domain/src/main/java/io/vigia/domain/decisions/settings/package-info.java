/** How far an account lets the engine decide. */
package io.vigia.domain.decisions.settings;

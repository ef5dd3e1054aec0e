/** How far an account lets the engine decide, and what readers are told of it. */
package io.vigia.portal.decisions;

/** How far accounts let the engine decide. */
package io.vigia.service.decisions.settings;

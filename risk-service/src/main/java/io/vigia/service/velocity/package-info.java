/** The counters of this node. */
package io.vigia.service.velocity;

/** Reads files out of requests. */
package io.vigia.api.platform.upload;

/** Test clocks: making, advancing and deleting them, and seeing to it that what is due by then is done. */
package io.vigia.service.sandbox.clocks;

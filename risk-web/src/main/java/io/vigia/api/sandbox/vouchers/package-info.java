/** Test helpers for vouchers. */
package io.vigia.api.sandbox.vouchers;

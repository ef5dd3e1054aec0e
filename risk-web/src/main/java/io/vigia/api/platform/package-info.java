/**
 * How the merchant API speaks: Stripe's wire, as {@code docs/api/wire.md} tells it. A request comes in through
 * {@link io.vigia.api.platform.ApiFilter}, is read as {@link io.vigia.api.platform.Params}, and leaves as JSON bytes.
 */
package io.vigia.api.platform;

/**
 * People at the portal of a running platform: getting in, reading payments, writing rules and lists, in every language and
 * theme. {@link io.vigia.portal.Shop} is the merchant's system that sends what they look at.
 */
package io.vigia.portal;

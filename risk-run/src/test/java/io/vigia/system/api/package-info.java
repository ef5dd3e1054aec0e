/**
 * That merchants' systems get what they expect: the official SDK where it can ask, plain HTTP where it is too polite.
 *
 * <p>All tests share the demo's accounts, so each pays with e-mails, devices and documents of its own ({@link
 * io.vigia.system.api.Fresh}) and has its rules ask for a metadata key that only it sends.
 */
package io.vigia.system.api;

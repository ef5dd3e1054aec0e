/**
 * Tests of the whole, over HTTP and in a browser, against the platform as {@code ./risk up} runs it.
 *
 * <p>{@code @ExtendWith(PlatformExtension.class)} starts it once for all tests of a run and hands a
 * {@link io.vigia.system.Platform} to whoever asks for one.
 */
package io.vigia.system;

/**
 * The frame around every page: who is reading, in which language, theme and mode, which pages they may open, how numbers
 * and moments are written, and the headers that guard it all. Every text comes from the bundle {@code messages}. Start
 * with {@link io.vigia.portal.platform.Frame}.
 */
package io.vigia.portal.platform;

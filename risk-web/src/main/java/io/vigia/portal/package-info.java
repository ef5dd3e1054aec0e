/**
 * The portal: the pages people work in, at {@code /portal}. A page is a bean here and an {@code .xhtml} of the same path
 * under {@code webapp/portal}; it shows what services answer and never touches storage. Start with {@code platform}: the
 * frame around every page.
 */
package io.vigia.portal;

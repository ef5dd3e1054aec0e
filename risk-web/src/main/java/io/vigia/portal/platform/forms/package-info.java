/** Forms that carry files; start with {@link io.vigia.portal.platform.forms.FormServlet}. */
package io.vigia.portal.platform.forms;

/** Charts as pages tell them: the numbers for the picture, and the same for the table behind it. */
package io.vigia.portal.platform.charts;

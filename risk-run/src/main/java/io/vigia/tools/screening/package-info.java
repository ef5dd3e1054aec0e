/** {@code ./risk bench screening}: how well and how fast names are found on lists of sanctions. */
package io.vigia.tools.screening;

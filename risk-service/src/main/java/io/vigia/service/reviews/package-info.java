/** Opens reviews when a decision wants one, and closes them when somebody has looked or nothing is left to look at. */
package io.vigia.service.reviews;

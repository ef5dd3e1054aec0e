/** Writes down who did what, and sees to it that a repeated request is carried out once. */
package io.vigia.service.audit;

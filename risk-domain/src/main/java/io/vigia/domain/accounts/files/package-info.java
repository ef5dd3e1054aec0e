/** Files that an account uploads, such as evidence; start with {@link io.vigia.domain.accounts.files.StoredFile}. */
package io.vigia.domain.accounts.files;

/**
 * Files of values taken in and written out. A file is taken in beside the requests, a step at a time; start with {@link
 * io.vigia.service.lists.files.ListImportService}.
 */
package io.vigia.service.lists.files;

/** Does things at their time: {@link io.vigia.service.platform.later.Later} notes them down, a job does them. */
package io.vigia.service.platform.later;

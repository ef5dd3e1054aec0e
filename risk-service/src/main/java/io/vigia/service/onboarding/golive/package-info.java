/**
 * What stands between a merchant and its keys, and between its sandbox and real payments; start with
 * {@link io.vigia.service.onboarding.golive.GoLiveService}.
 */
package io.vigia.service.onboarding.golive;

/**
 * What was decided, counted by hour, risk, outcome and rule. Finished hours are counted once and kept; the running hour, and
 * any hour that got a late decision, is counted from the decisions themselves. Start with
 * {@link io.vigia.service.decisions.stats.DashboardService}.
 */
package io.vigia.service.decisions.stats;

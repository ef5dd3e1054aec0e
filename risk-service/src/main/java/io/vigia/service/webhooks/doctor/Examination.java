package io.vigia.service.webhooks.doctor;

import java.util.List;

/**
 * All that was found about an endpoint.
 *
 * @param findings in the order of the steps
 * @param past how the tries before it went, commonest first
 * @param deliveryId of the test event, or null if it was not sent
 */
public record Examination(List<Finding> findings, List<Past> past, String deliveryId) {

    /** The worst that was found. */
    public Verdict verdict() {
        if (findings.stream().anyMatch(each -> each.verdict() == Verdict.BAD)) {
            return Verdict.BAD;
        }
        return findings.stream().anyMatch(each -> each.verdict() == Verdict.CARE) ? Verdict.CARE : Verdict.GOOD;
    }
}

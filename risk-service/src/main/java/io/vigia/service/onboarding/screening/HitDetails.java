package io.vigia.service.onboarding.screening;

import io.vigia.domain.onboarding.ScreeningHit;
import io.vigia.service.platform.Json;
import java.util.List;

/**
 * What a hit says of itself.
 *
 * @param compared the fields that were compared, the names first
 * @param kind what the listed party is
 * @param programme why it is listed
 * @param remarks whatever else the list says
 */
public record HitDetails(List<Compared> compared, String kind, String programme, String remarks) {

    public static HitDetails of(ScreeningHit hit) {
        return Json.read(hit.evidence(), HitDetails.class);
    }

    /** Whether both say the same of the same, whatever it counts for: that changes a little with each newer list. */
    boolean saysTheSame(HitDetails other) {
        return facts().equals(other.facts())
                && kind.equals(other.kind)
                && programme.equals(other.programme)
                && remarks.equals(other.remarks);
    }

    private List<List<String>> facts() {
        return compared.stream()
                .map(one -> List.of(one.field, one.ours, one.theirs))
                .toList();
    }

    /**
     * One field that was compared.
     *
     * @param effect what it did to the score; of the names, the score they have alone
     */
    public record Compared(String field, String ours, String theirs, double effect) {}
}

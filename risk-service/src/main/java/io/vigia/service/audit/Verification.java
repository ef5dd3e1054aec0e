package io.vigia.service.audit;

/**
 * Whether a chain is whole.
 *
 * @param checked how many rows were looked at
 * @param brokenAt the first at which it is not, or null
 * @param why altered, missing, or end; null if it is whole
 */
public record Verification(long checked, String brokenAt, String why) {

    public boolean isWhole() {
        return why == null;
    }
}

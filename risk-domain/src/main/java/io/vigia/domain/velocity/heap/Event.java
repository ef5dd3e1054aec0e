package io.vigia.domain.velocity.heap;

import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Tally;

/** One attempt, shared by the histories of all its keys; its status changes only under the locks of all of them. */
final class Event implements Tally.Counted {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    final long at;
    final long id;
    final long[] hashes;
    final long place;
    final long region;
    private final long amountUsdMicros;
    private final boolean voucher;
    private AttemptStatus status;

    Event(AttemptRecord attempt) {
        this.at = attempt.at().toEpochMilli();
        this.id = idOf(attempt.decisionId());
        this.hashes = attempt.keys().toArray();
        this.place = hashes[Dimension.PLACE.ordinal()];
        this.region = hashes[Dimension.REGION.ordinal()];
        hashes[Dimension.PLACE.ordinal()] = 0; // no history is kept of these
        hashes[Dimension.REGION.ordinal()] = 0;
        this.amountUsdMicros = attempt.amountUsdMicros();
        this.voucher = attempt.isVoucher();
        this.status = attempt.status();
    }

    /** A number for a decision's id: among attempts of one key and one millisecond it is as good as the id. */
    static long idOf(String decisionId) {
        long hash = FNV_BASIS;
        for (int i = 0; i < decisionId.length(); i++) {
            hash = (hash ^ decisionId.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    long hash(Dimension dimension) {
        return hashes[dimension.ordinal()];
    }

    void become(AttemptStatus newStatus) {
        status = newStatus;
    }

    boolean isAuthorized() {
        return status == AttemptStatus.AUTHORIZED || status == AttemptStatus.PAID;
    }

    @Override
    public AttemptStatus status() {
        return status;
    }

    @Override
    public long amountUsdMicros() {
        return amountUsdMicros;
    }

    @Override
    public boolean isVoucher() {
        return voucher;
    }
}

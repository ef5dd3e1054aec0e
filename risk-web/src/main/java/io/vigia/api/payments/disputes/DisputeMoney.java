package io.vigia.api.payments.disputes;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.payments.disputes.Dispute;
import java.util.List;

/** Tells what a dispute did to the balance; the ledger, a later feature, does. */
public interface DisputeMoney {

    /** Its balance transactions, oldest first. */
    List<WireObject> of(Dispute dispute);
}

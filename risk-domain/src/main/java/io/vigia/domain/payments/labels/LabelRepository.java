package io.vigia.domain.payments.labels;

import io.vigia.domain.kernel.EnvironmentId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Labels, and the items on block lists that stand there because of them. */
public interface LabelRepository {

    void add(EnvironmentId environment, Label label);

    Optional<Label> find(EnvironmentId environment, String id);

    /** All labels of a payment, undone ones too, oldest first. */
    List<Label> of(EnvironmentId environment, String paymentIntentId);

    /**
     * Notes that items stand on lists because of a label.
     *
     * @param own whether the label put them there
     */
    void link(EnvironmentId environment, Label label, Collection<String> itemIds, boolean own);

    /**
     * Lets go of a label's items: those that another label stands for as well are given to it.
     *
     * @return those that nothing stands for any more
     */
    List<String> release(EnvironmentId environment, Label label);
}

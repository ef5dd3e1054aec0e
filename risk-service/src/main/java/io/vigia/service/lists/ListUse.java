package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import java.util.List;

/** Somebody who asks lists and must be heard before one is deleted or renamed; rules are, which lists know nothing of. */
public interface ListUse {

    /**
     * Who asks the list.
     *
     * @param alias without the {@code @}
     * @return public ids, such as a rule's
     */
    List<String> users(EnvironmentId environment, String alias);
}

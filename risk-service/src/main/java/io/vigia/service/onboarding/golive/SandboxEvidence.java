package io.vigia.service.onboarding.golive;

import io.vigia.domain.kernel.EnvironmentId;
import java.util.Map;

/** Tells what a merchant has really done in its sandbox. A later feature knows, as it knows what was paid. */
public interface SandboxEvidence {

    /** Each thing to do, by its name and in the order in which one does them, and whether it was done. */
    Map<String, Boolean> of(EnvironmentId test);
}

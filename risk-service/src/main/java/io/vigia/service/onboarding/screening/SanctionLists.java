package io.vigia.service.onboarding.screening;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.ApplicationStatus;
import io.vigia.domain.onboarding.OnboardingError;
import io.vigia.screening.Screening;
import io.vigia.screening.published.ListException;
import io.vigia.screening.published.ListPart;
import io.vigia.screening.published.ListReader;
import io.vigia.service.onboarding.Applications;
import io.vigia.service.onboarding.ScreeningDue;
import io.vigia.service.platform.later.Later;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The lists in memory, made anew when a file was loaded, on this node or another. */
@ApplicationScoped
public class SanctionLists {

    private static final Set<ApplicationStatus> SCREENED =
            EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.IN_REVIEW, ApplicationStatus.APPROVED);

    @Inject
    private SanctionFiles files;

    @Inject
    private Applications applications;

    @Inject
    private Later later;

    private Built built;

    /** What to compare with; the first who asks waits some seconds. */
    public synchronized Screening current() {
        String version = files.version();
        if (built == null || !built.version.equals(version)) {
            built = new Built(version, new Screening(ListReader.parties(files.parts())));
        }
        return built.screening;
    }

    /**
     * Takes newer files, in the current transaction, and has all applications compared again.
     *
     * @throws RiskException SANCTION_LIST_INVALID if one is none of the lists' files, or damaged; nothing is kept then
     */
    public void load(Collection<byte[]> contents, String by) {
        try {
            Map<ListPart, byte[]> given = new EnumMap<>(ListPart.class);
            contents.forEach(content -> given.put(ListPart.of(content), content));
            Map<ListPart, byte[]> together = files.parts();
            together.putAll(given);
            ListReader.parties(together);
            given.forEach((part, content) -> files.keep(part, content, by));
        } catch (ListException e) {
            throw new RiskException(OnboardingError.SANCTION_LIST_INVALID, e.getMessage(), "file");
        }
        for (Application application : applications.with(SCREENED)) {
            later.soon(Duration.ZERO, application.environment(), ScreeningDue.KIND, application.id());
        }
    }

    private record Built(String version, Screening screening) {}
}

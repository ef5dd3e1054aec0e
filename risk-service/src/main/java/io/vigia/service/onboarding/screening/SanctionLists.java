package io.vigia.service.onboarding.screening;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.ApplicationStatus;
import io.vigia.domain.onboarding.OnboardingError;
import io.vigia.screening.Screening;
import io.vigia.screening.published.ListException;
import io.vigia.screening.published.ListPart;
import io.vigia.screening.published.ListReader;
import io.vigia.service.onboarding.Applications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
     * Takes newer files, all or none, and has all applications compared again.
     *
     * @throws RiskException SANCTION_LIST_INVALID if one is none of the lists' files, or damaged, or one of OFAC's three was
     *     never given; nothing is kept then
     */
    @Transactional
    public void load(Collection<byte[]> contents, String by) {
        try {
            Map<ListPart, byte[]> given = new EnumMap<>(ListPart.class);
            contents.forEach(content -> given.put(ListPart.of(content), content));
            Map<ListPart, byte[]> together = files.own();
            together.putAll(given);
            ListReader.parties(together);
            given.forEach((part, content) -> files.keep(part, content, by));
        } catch (ListException e) {
            throw new RiskException(OnboardingError.SANCTION_LIST_INVALID, e.getMessage(), "file");
        }
        applications.screenAll(SCREENED);
    }

    private record Built(String version, Screening screening) {}
}

package io.vigia.service.onboarding.screening;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.onboarding.Answers;
import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.HistoryEntry.Act;
import io.vigia.domain.onboarding.RiskGrade;
import io.vigia.domain.onboarding.ScreeningHit;
import io.vigia.domain.onboarding.ScreeningHit.Found;
import io.vigia.screening.Screening;
import io.vigia.screening.index.NameIndex;
import io.vigia.service.onboarding.Applications;
import io.vigia.service.onboarding.ScreeningDue;
import io.vigia.service.platform.later.LaterWork;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Compares the company and the people of an application with the lists, when it is handed in and when a list changes. */
@ApplicationScoped
public class ScreeningDesk implements LaterWork {

    private static final double SAME_HOLDER = 0.85;

    @Inject
    private SanctionLists lists;

    @Inject
    private Applications applications;

    @Inject
    @RealTime
    private Clock clock;

    @Override
    public String kind() {
        return ScreeningDue.KIND;
    }

    @Override
    public void run(EnvironmentId environment, String applicationId) {
        Screening screening = lists.current();
        Application application = applications.held(applicationId);
        if (application.status().isEditable()) {
            return; // it went back to the applicant meanwhile, and is compared when it comes again
        }
        List<ScreeningHit> known = applications.hits(application);
        List<Found> fresh = new ArrayList<>();
        for (Screened each : Screened.of(application.answers())) {
            each.against(screening).stream()
                    .filter(found -> known.stream().noneMatch(hit -> hit.isOf(found)))
                    .forEach(fresh::add);
        }
        fresh.forEach(found -> applications.add(application, found));
        boolean hits =
                !fresh.isEmpty() || known.stream().anyMatch(hit -> hit.resolution() != ScreeningHit.Resolution.CLEARED);
        boolean holder = holderMatches(application.answers());
        application.screened(RiskGrade.of(application.answers(), hits, holder), holder, clock.instant());
        applications.note(application, "system", new Act("screened", Integer.toString(fresh.size())));
    }

    /** Whether the account's holder is the company, by any of its names. */
    private static boolean holderMatches(Answers answers) {
        List<String> names = new ArrayList<>(List.of(answers.text("legal_name")));
        if (!answers.text("local_name").isEmpty() && answers.is("local_presence", "entity")) {
            names.add(answers.text("local_name"));
        }
        return !new NameIndex(names)
                .find(answers.text("bank_holder"), SAME_HOLDER)
                .isEmpty();
    }
}

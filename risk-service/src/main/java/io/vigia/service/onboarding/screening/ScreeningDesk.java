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
import io.vigia.service.platform.Json;
import io.vigia.service.platform.later.LaterWork;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        int fresh = 0;
        for (Found found : found(application.answers(), screening)) {
            fresh += isNews(application, known, found) ? 1 : 0;
        }
        if (fresh > 0) {
            application.startOver();
        }
        boolean hits = fresh > 0 || known.stream().anyMatch(ScreeningHit::stands);
        boolean holder = holderMatches(application.answers());
        application.screened(RiskGrade.of(application.answers(), hits, holder), holder, clock.instant());
        applications.note(application, "system", new Act("screened", Integer.toString(fresh)));
    }

    /** All that is found, of people with the same name and role the likelier. */
    private static Collection<Found> found(Answers answers, Screening screening) {
        Map<List<String>, Found> all = new LinkedHashMap<>();
        for (Screened each : Screened.of(answers)) {
            for (Found one : each.against(screening)) {
                List<String> whom = List.of(one.role(), one.subject(), one.list(), one.entryId());
                all.merge(whom, one, (a, b) -> a.permille() < b.permille() ? b : a);
            }
        }
        return all.values();
    }

    /** Keeps what was found, and tells whether a person has to judge it who need not have before. */
    private boolean isNews(Application application, List<ScreeningHit> known, Found found) {
        ScreeningHit hit =
                known.stream().filter(one -> one.isOf(found)).findFirst().orElse(null);
        if (hit != null) {
            boolean same = HitDetails.of(hit).saysTheSame(Json.read(found.evidence(), HitDetails.class));
            return hit.foundAgain(found, same);
        }
        applications.add(application, found);
        return true;
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

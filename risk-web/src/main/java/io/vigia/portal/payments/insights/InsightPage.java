package io.vigia.portal.payments.insights;

import io.vigia.domain.decisions.Decision;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.quality.Insight;
import io.vigia.portal.payments.PaymentDetailPage;
import io.vigia.portal.platform.Format;
import io.vigia.service.decisions.stats.Dashboard;
import io.vigia.service.decisions.stats.DashboardService;
import io.vigia.service.decisions.stats.Period;
import io.vigia.service.platform.Caller;
import io.vigia.service.scoring.quality.InsightService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What else is known of a payment's score: reasons of a model, where it stands among others, what is related. */
@Named
@RequestScoped
public class InsightPage {

    private static final int HOURS = 30 * 24;
    private static final int BAND = 5;
    private static final double ONE_IN = 0.5;

    /** What attempts are related by, and the word in the names of the attributes that count them. */
    private static final List<String[]> RELATIONS = List.of(
            new String[] {"email", "email"},
            new String[] {"card", "card_number"},
            new String[] {"device", "device"},
            new String[] {"ip", "ip_address"},
            new String[] {"document", "document"},
            new String[] {"phone", "phone"});

    @Inject
    PaymentDetailPage page;

    @Inject
    InsightService insights;

    @Inject
    DashboardService dashboards;

    @Inject
    Format format;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    private Insight insight;
    private boolean asked;
    private Integer lowerShare;

    /**
     * Attempts that came before with the same datum.
     *
     * @param kind email, card, device, ip, document or phone
     * @param search finds them in the list of payments; null where none does
     */
    public record Related(String kind, long all, long day, long refused, String search) {}

    /** The reasons of a model; null if the points card scored, or if they cannot be told any more. */
    public Insight getInsight() {
        Decision decision = page.getDecision();
        if (!asked && decision != null) {
            asked = true;
            insight = insights.of(decision.modelVersion(), decision.scoring()).orElse(null);
        }
        return insight;
    }

    /** The label of a model that has learned from made-up payments only; null if none such scored. */
    public String getSynthetic() {
        boolean synthetic =
                getInsight() != null && insights.isSynthetic(page.getDecision().modelVersion());
        return synthetic ? TrainingFacts.SYNTHETIC_DEMO : null;
    }

    /** What the challenger said in shadow; null if none did. */
    public String getShadow() {
        Decision decision = page.getDecision();
        if (decision == null || decision.scoring().challengerScore() == null) {
            return null;
        }
        String name = decision.scoring().challengerVersion();
        String whose = insights.isSynthetic(name) ? name + " (" + TrainingFacts.SYNTHETIC_DEMO + ")" : name;
        return format.say("insights.shadow", whose, decision.scoring().challengerScore());
    }

    /** How many of a hundred payments of the last 30 days scored lower; -1 if there is nothing to compare with. */
    public int getLower() {
        if (lowerShare == null) {
            lowerShare = lower();
        }
        return lowerShare;
    }

    private int lower() {
        Decision decision = page.getDecision();
        if (decision == null || decision.riskScore() == null || !caller.may(Permission.DASHBOARD_READ)) {
            return -1;
        }
        Dashboard dashboard = dashboards.over(Period.last(HOURS, clock.instant()));
        long[] bands = dashboard.scores();
        int band = Math.min(bands.length - 1, decision.riskScore() / BAND);
        double lower = 0;
        double all = 0;
        for (int i = 0; i < bands.length; i++) {
            all += bands[i];
            lower += i < band ? bands[i] : i == band ? bands[i] * ((decision.riskScore() % BAND) / (double) BAND) : 0;
        }
        return all == 0 ? -1 : (int) Math.floor(100 * lower / all);
    }

    /** How rare a value is, in words. */
    public String rarity(Insight.Reason reason) {
        if (Float.isNaN(reason.value())) {
            return format.text("insights.missing");
        }
        return reason.share() >= ONE_IN || reason.share() <= 0
                ? format.text(reason.share() <= 0 ? "insights.never" : "insights.usual")
                : format.say("insights.one-in", Math.round(1 / reason.share()));
    }

    /** What came before with the same data, as the decision counted it. */
    public List<Related> getRelated() {
        List<Related> related = new ArrayList<>();
        if (page.getDecision() == null) {
            return related;
        }
        Map<String, Object> facts = page.getFacts();
        for (String[] relation : RELATIONS) {
            Object all = facts.get("total_charges_per_" + relation[1] + "_all_time");
            if (all instanceof Number number) {
                long refused = count(facts, "declined_charges_per_" + relation[1] + "_all_time")
                        + count(facts, "blocked_charges_per_" + relation[1] + "_all_time");
                Object email = facts.get("email");
                String search = relation[0].equals("email") && email != null ? "email:" + email : null;
                related.add(new Related(
                        relation[0],
                        number.longValue(),
                        count(facts, "total_charges_per_" + relation[1] + "_daily"),
                        refused,
                        search));
            }
        }
        return related;
    }

    private static long count(Map<String, Object> facts, String name) {
        return facts.get(name) instanceof Number number ? number.longValue() : 0;
    }
}

package io.vigia.service.onboarding.agreements;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.OnboardingError;
import io.vigia.domain.onboarding.agreements.AgreementKind;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the platform's staff does with agreements: looks at their versions, and publishes new ones. */
@ApplicationScoped
@Transactional
public class AgreementDesk {

    private static final int LONGEST_TEXT = 100_000;
    private static final int DAYS_AHEAD = 366;

    @Inject
    private Caller caller;

    @Inject
    private AgreementTexts texts;

    @Inject
    private Signatures signatures;

    @Inject
    private AuditTrail audit;

    @Inject
    @RealTime
    private Clock clock;

    /** All versions of an agreement, newest first, with how many accounts signed each. */
    public List<Version> versions(AgreementKind kind) {
        caller.require(Permission.APPLICATIONS_READ);
        int current = texts.version(kind);
        return texts.editions(kind).stream()
                .map(one -> new Version(one, one.version() == current, signatures.count(kind, one.version())))
                .toList();
    }

    /** The text of a version, by language. */
    public Map<String, String> texts(AgreementKind kind, int version) {
        caller.require(Permission.APPLICATIONS_READ);
        if (texts.editions(kind).stream().noneMatch(one -> one.version() == version)) {
            throw RiskException.noSuch("version", Integer.toString(version), "version");
        }
        Map<String, String> all = new TreeMap<>();
        AgreementTexts.LANGUAGES.forEach(language ->
                all.put(language, texts.text(kind, version, language).text()));
        return all;
    }

    /**
     * Publishes a new version, in all languages. Once it counts, every merchant is asked to sign again.
     *
     * @param after the newest version that its author saw
     * @param from the day from whose beginning, in UTC, it counts; null for at once
     * @throws RiskException AGREEMENT_OUTDATED if somebody has published another meanwhile
     */
    public void publish(AgreementKind kind, int after, LocalDate from, Map<String, String> words) {
        caller.require(Permission.AGREEMENTS_WRITE);
        Map<String, String> clean = new TreeMap<>();
        for (String language : AgreementTexts.LANGUAGES) {
            String text = words.getOrDefault(language, "").replace("\r\n", "\n").strip();
            if (text.isEmpty() || text.length() > LONGEST_TEXT) {
                throw RiskException.invalid(language, "Write the agreement in every language.");
            }
            clean.put(language, text);
        }
        AgreementTexts.Edition newest = texts.editions(kind).get(0);
        if (newest.version() != after) {
            throw new RiskException(
                    OnboardingError.AGREEMENT_OUTDATED, "There is a newer version of this agreement; read it first.");
        }
        texts.publish(
                new AgreementTexts.Edition(
                        kind,
                        after + 1,
                        clock.instant(),
                        starts(from, newest),
                        caller.actor().id()),
                clean);
        audit.record("agreement.published", kind.wire());
    }

    private Instant starts(LocalDate from, AgreementTexts.Edition newest) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate day = from == null ? today : from;
        Instant begin = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant starts = begin.isBefore(now) ? now : begin;
        if (day.isBefore(today) || day.isAfter(today.plusDays(DAYS_AHEAD)) || starts.isBefore(newest.starts())) {
            throw RiskException.invalid(
                    "from",
                    "Choose a day from today on, within a year, and not before the version that is there counts.");
        }
        return starts;
    }

    /**
     * A version of an agreement.
     *
     * @param current whether it is the one that merchants sign now
     * @param signed how many accounts signed it
     */
    public record Version(AgreementTexts.Edition edition, boolean current, long signed) {}
}

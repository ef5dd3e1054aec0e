package io.vigia.service.onboarding.screening;

import io.vigia.domain.onboarding.Answers;
import io.vigia.domain.onboarding.RegistrationNumber;
import io.vigia.domain.onboarding.ScreeningHit.Found;
import io.vigia.domain.onboarding.Step;
import io.vigia.screening.Hit;
import io.vigia.screening.PartyKind;
import io.vigia.screening.Screening;
import io.vigia.screening.Subject;
import io.vigia.service.platform.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody of an application who is compared with the lists.
 *
 * @param role company, local, representative or owner
 */
record Screened(String role, Subject subject) {

    private static final int LONGEST_REMARKS = 1_000;

    /** Everybody of an application. */
    static List<Screened> of(Answers answers) {
        List<Screened> all = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of(answers.text("legal_name")));
        if (!answers.text("trade_name").isEmpty()) {
            names.add(answers.text("trade_name"));
        }
        all.add(company("company", names, answers.text("country"), answers.text("registration_number")));
        if (!answers.text("local_name").isEmpty()) {
            all.add(company("local", List.of(answers.text("local_name")), "CO", answers.text("local_nit")));
        }
        all.add(person("representative", answers, "rep", "rep_document_number"));
        for (int i = 1; i <= Step.MOST_OWNERS; i++) {
            if (!answers.text("owner" + i + "_name").isEmpty()) {
                all.add(person("owner", answers, "owner" + i, "owner" + i + "_document"));
            }
        }
        return all;
    }

    private static Screened company(String role, List<String> names, String country, String number) {
        String bare = RegistrationNumber.normalised(number);
        Set<String> numbers = new HashSet<>(Set.of(bare));
        if (country.equals("CO") && bare.length() > 1) {
            numbers.add(bare.substring(0, bare.length() - 1)); // lists write a NIT with and without its check digit
        }
        return new Screened(role, new Subject(PartyKind.ORGANISATION, names, null, Set.of(country), numbers));
    }

    private static Screened person(String role, Answers answers, String prefix, String document) {
        return new Screened(
                role,
                new Subject(
                        PartyKind.PERSON,
                        List.of(answers.text(prefix + "_name")),
                        LocalDate.parse(answers.text(prefix + "_birth")),
                        Set.of(answers.text(prefix + "_country")),
                        Set.of(answers.text(document))));
    }

    List<Found> against(Screening screening) {
        return screening.screen(subject).stream().map(this::found).toList();
    }

    private Found found(Hit hit) {
        String remarks = hit.party().details().remarks();
        HitDetails told = new HitDetails(
                hit.evidence().stream()
                        .map(each -> new HitDetails.Compared(each.field(), each.ours(), each.theirs(), each.effect()))
                        .toList(),
                hit.party().kind().name().toLowerCase(Locale.ROOT),
                hit.party().details().programme(),
                remarks.length() > LONGEST_REMARKS ? remarks.substring(0, LONGEST_REMARKS) + "…" : remarks);
        return new Found(
                role,
                subject.names().get(0),
                hit.party().list(),
                hit.party().id(),
                hit.party().name(),
                (int) Math.round(hit.score() * 1_000),
                Json.text(told));
    }
}

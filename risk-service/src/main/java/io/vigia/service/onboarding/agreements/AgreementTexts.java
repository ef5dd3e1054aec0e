package io.vigia.service.onboarding.agreements;

import io.vigia.domain.onboarding.agreements.AgreementKind;
import io.vigia.domain.platform.Actor;
import io.vigia.domain.platform.Sha256;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The texts of agreements. The first version ships; newer ones are published by people, in all languages at once. */
@ApplicationScoped
public class AgreementTexts {

    /** The languages of every text. */
    public static final List<String> LANGUAGES = List.of("en", "es", "zh");

    @Inject
    private EntityManager entities;

    @Inject
    @RealTime
    private Clock clock;

    /** The newest version of an agreement that counts now. */
    int version(AgreementKind kind) {
        Object newest = entities.createNativeQuery(
                        "select max(version) from agreement_texts where kind = ?1 and starts <= ?2")
                .setParameter(1, kind.name())
                .setParameter(2, clock.millis())
                .getSingleResult();
        if (newest != null) {
            return ((Number) newest).intValue();
        }
        Map<String, String> first = new TreeMap<>();
        LANGUAGES.forEach(language -> first.put(language, shipped(kind, language)));
        publish(new Edition(kind, 1, clock.instant(), Instant.EPOCH, Actor.SYSTEM.id()), first);
        return 1;
    }

    /** The newest text of an agreement in a language that counts now. */
    Text newest(AgreementKind kind, String language) {
        return text(kind, version(kind), language);
    }

    /** The text of a version, in a language or in English. */
    Text text(AgreementKind kind, int version, String language) {
        String known = LANGUAGES.contains(language) ? language : "en";
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select text, sha256 from agreement_texts where kind = ?1 and version = ?2 and language = ?3")
                .setParameter(1, kind.name())
                .setParameter(2, version)
                .setParameter(3, known)
                .getSingleResult();
        return new Text(kind, version, known, (String) row[0], (String) row[1]);
    }

    /** All versions of an agreement, newest first; those that count later, too. */
    List<Edition> editions(AgreementKind kind) {
        version(kind);
        List<Edition> editions = new ArrayList<>();
        for (Object each : entities.createNativeQuery("select version, published, starts, published_by"
                        + " from agreement_texts where kind = ?1 and language = 'en' order by version desc")
                .setParameter(1, kind.name())
                .getResultList()) {
            Object[] row = (Object[]) each;
            editions.add(
                    new Edition(kind, ((Number) row[0]).intValue(), moment(row[1]), moment(row[2]), (String) row[3]));
        }
        return editions;
    }

    /** Publishes a version; of two at once the second fails, as it has the same number. */
    void publish(Edition edition, Map<String, String> texts) {
        texts.forEach((language, text) -> entities.createNativeQuery("insert into agreement_texts"
                        + " (kind, version, language, text, sha256, published, starts, published_by)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, edition.kind.name())
                .setParameter(2, edition.version)
                .setParameter(3, language)
                .setParameter(4, text)
                .setParameter(5, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)))
                .setParameter(6, edition.published.toEpochMilli())
                .setParameter(7, edition.starts.toEpochMilli())
                .setParameter(8, edition.by)
                .executeUpdate());
    }

    private static Instant moment(Object millis) {
        return Instant.ofEpochMilli(((Number) millis).longValue());
    }

    private static String shipped(AgreementKind kind, String language) {
        String name = "/io/vigia/service/onboarding/agreements/" + kind.wire() + "_" + language + ".txt";
        try (InputStream in = AgreementTexts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A version of an agreement.
     *
     * @param starts from when it counts; the beginning of time for those that ship
     * @param by who published it
     */
    public record Edition(AgreementKind kind, int version, Instant published, Instant starts, String by) {}

    /**
     * An agreement as it is read.
     *
     * @param sha256 of the text, in hex
     */
    public record Text(AgreementKind kind, int version, String language, String text, String sha256) {

        /** The text by paragraphs. */
        public List<String> paragraphs() {
            return List.of(text.split("\n\\s*\n"));
        }
    }
}

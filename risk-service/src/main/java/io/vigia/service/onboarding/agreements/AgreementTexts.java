package io.vigia.service.onboarding.agreements;

import io.vigia.domain.onboarding.agreements.AgreementKind;
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

    /** The newest version of an agreement. */
    int version(AgreementKind kind) {
        Object newest = entities.createNativeQuery("select max(version) from agreement_texts where kind = ?1")
                .setParameter(1, kind.name())
                .getSingleResult();
        if (newest != null) {
            return ((Number) newest).intValue();
        }
        Map<String, String> first = new TreeMap<>();
        LANGUAGES.forEach(language -> first.put(language, shipped(kind, language)));
        publish(kind, 1, first);
        return 1;
    }

    /** The newest text of an agreement in a language. */
    Text newest(AgreementKind kind, String language) {
        int version = version(kind);
        String known = LANGUAGES.contains(language) ? language : "en";
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select text, sha256 from agreement_texts where kind = ?1 and version = ?2 and language = ?3")
                .setParameter(1, kind.name())
                .setParameter(2, version)
                .setParameter(3, known)
                .getSingleResult();
        return new Text(kind, version, known, (String) row[0], (String) row[1]);
    }

    /** Publishes a version; of two at once the second fails, as it has the same number. */
    void publish(AgreementKind kind, int version, Map<String, String> texts) {
        texts.forEach((language, text) -> entities.createNativeQuery("insert into agreement_texts"
                        + " (kind, version, language, text, sha256, published) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, kind.name())
                .setParameter(2, version)
                .setParameter(3, language)
                .setParameter(4, text)
                .setParameter(5, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)))
                .setParameter(6, clock.millis())
                .executeUpdate());
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

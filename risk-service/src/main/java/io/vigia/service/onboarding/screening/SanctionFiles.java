package io.vigia.service.onboarding.screening;

import io.vigia.domain.platform.Sha256;
import io.vigia.screening.published.ListPart;
import io.vigia.screening.published.ShippedLists;
import io.vigia.service.platform.Deflate;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The files of lists that were loaded; of lists that never were, those that ship. */
@ApplicationScoped
public class SanctionFiles {

    @Inject
    private EntityManager entities;

    @Inject
    @RealTime
    private Clock clock;

    /** What was loaded, in a text that is another one whenever something was. */
    @Transactional
    String version() {
        StringBuilder version = new StringBuilder();
        loaded().forEach(file ->
                version.append(file.part()).append('=').append(file.sha256()).append(' '));
        return version.toString();
    }

    /** The files that were loaded, without what is in them. */
    @Transactional
    List<LoadedFile> loaded() {
        List<LoadedFile> files = new ArrayList<>();
        for (Object each : entities.createNativeQuery(
                        "select part, sha256, loaded_at, loaded_by from sanction_files order by part")
                .getResultList()) {
            Object[] row = (Object[]) each;
            files.add(new LoadedFile(
                    ListPart.valueOf((String) row[0]),
                    (String) row[1],
                    Instant.ofEpochMilli(((Number) row[2]).longValue()),
                    (String) row[3]));
        }
        return files;
    }

    /** All files to compare with: those that were loaded, and for what of OFAC's was not, those that ship. */
    @Transactional
    Map<ListPart, byte[]> parts() {
        Map<ListPart, byte[]> all = ShippedLists.parts();
        all.putAll(own());
        return all;
    }

    /** Those that were loaded. */
    @Transactional
    Map<ListPart, byte[]> own() {
        Map<ListPart, byte[]> own = new EnumMap<>(ListPart.class);
        for (Object each : entities.createNativeQuery("select part, content from sanction_files")
                .getResultList()) {
            Object[] row = (Object[]) each;
            own.put(ListPart.valueOf((String) row[0]), Deflate.unpack((byte[]) row[1]));
        }
        return own;
    }

    /** Keeps a file in place of the one of its kind. */
    void keep(ListPart part, byte[] content, String by) {
        entities.createNativeQuery("replace into sanction_files (part, content, sha256, loaded_at, loaded_by)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, part.name())
                .setParameter(2, Deflate.pack(content))
                .setParameter(3, Sha256.hex(content))
                .setParameter(4, clock.millis())
                .setParameter(5, by)
                .executeUpdate();
    }

    /** One file of a list. */
    public record LoadedFile(ListPart part, String sha256, Instant at, String by) {}
}

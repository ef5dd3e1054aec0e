package io.vigia.service.onboarding.papers;

import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.ApplicationStatus;
import io.vigia.domain.onboarding.papers.Paper;
import io.vigia.service.platform.FieldCipher;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Documents in the database. */
@ApplicationScoped
public class Papers {

    @Inject
    private EntityManager entities;

    @Inject
    private VirusScanner scanner;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /** Puts one into its slot, once the virus scanner has let it pass. */
    public void put(Application application, Paper.Upload upload) {
        Paper.typeOf(upload);
        boolean scanned = scanner.pass(upload.content());
        Paper paper = new Paper(ids.next("kyd", clock.instant()), application, clock.instant(), upload, scanned);
        current(application).stream()
                .filter(old -> old.slot() == upload.slot())
                .forEach(old -> old.replace(clock.instant()));
        entities.persist(paper);
        entities.createNativeQuery("insert into kyc_paper_contents (paper_id, content_enc) values (?1, ?2)")
                .setParameter(1, paper.id())
                .setParameter(2, FieldCipher.configured().seal(upload.content()))
                .executeUpdate();
    }

    /** Those in the slots. */
    public List<Paper> current(Application application) {
        return all(application).stream().filter(Paper::isCurrent).toList();
    }

    /** Those that were replaced, too, oldest first. */
    public List<Paper> all(Application application) {
        return entities.createQuery("select p from Paper p where p.applicationId = :id order by p.id", Paper.class)
                .setParameter("id", application.id())
                .getResultList();
    }

    /** The first documents of all approved merchants that are valid no longer than this day. */
    public List<Paper> expiringOfApproved(LocalDate day, int most) {
        return entities.createQuery(
                        "select p from Paper p, Application a where a.id = p.applicationId and a.status = :approved"
                                + " and p.expires <= :day and p.replacedAt is null order by p.expires, p.id",
                        Paper.class)
                .setParameter("approved", ApplicationStatus.APPROVED)
                .setParameter("day", day.toString())
                .setMaxResults(most)
                .getResultList();
    }

    public Paper find(String id) {
        Paper found = Ids.isPlausible(id) ? entities.find(Paper.class, id) : null;
        if (found == null) {
            throw RiskException.noSuch("document", id, "id");
        }
        return found;
    }

    public byte[] content(Paper paper) {
        byte[] sealed =
                (byte[]) entities.createNativeQuery("select content_enc from kyc_paper_contents where paper_id = ?1")
                        .setParameter(1, paper.id())
                        .getSingleResult();
        return FieldCipher.configured().open(sealed);
    }
}

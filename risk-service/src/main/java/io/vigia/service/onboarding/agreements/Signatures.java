package io.vigia.service.onboarding.agreements;

import io.vigia.domain.onboarding.agreements.AgreementKind;
import io.vigia.domain.onboarding.agreements.Signature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Signatures in the database. */
@ApplicationScoped
public class Signatures {

    @Inject
    private EntityManager entities;

    @Inject
    private AgreementTexts texts;

    /** All of an account, newest first. */
    public List<Signature> of(String accountId) {
        return entities.createQuery(
                        "select s from Signature s where s.accountId = :account and s.livemode = true order by s.id desc",
                        Signature.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Whether an account has signed the newest version of an agreement. */
    public boolean isSigned(String accountId, AgreementKind kind) {
        int version = texts.version(kind);
        return of(accountId).stream().anyMatch(one -> one.kind() == kind && one.textVersion() == version);
    }

    /** Whether it has signed the newest versions of all. */
    public boolean allSigned(String accountId) {
        for (AgreementKind kind : AgreementKind.values()) {
            if (!isSigned(accountId, kind)) {
                return false;
            }
        }
        return true;
    }

    /** How many accounts have signed a version. */
    long count(AgreementKind kind, int version) {
        return entities.createQuery(
                        "select count(distinct s.accountId) from Signature s where s.kind = :kind and s.textVersion = :version",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("version", version)
                .getSingleResult();
    }

    void add(Signature signature) {
        entities.persist(signature);
    }
}

package io.vigia.service.rulesets;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.rulesets.Rule;
import io.vigia.domain.rulesets.RuleRepository;
import io.vigia.domain.rulesets.RuleRevision;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Rules in the database. */
@ApplicationScoped
public class JpaRuleRepository implements RuleRepository {

    private static final String EVER = " from Rule r where r.accountId = :account and r.livemode = :livemode";
    private static final String PRESENT = EVER + " and r.deletedAt is null";

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, Rule rule) {
        entities.persist(rule);
    }

    @Override
    public Optional<Rule> find(EnvironmentId environment, String publicId) {
        return findEver(environment, publicId).filter(rule -> !rule.isDeleted());
    }

    @Override
    public Optional<Rule> findEver(EnvironmentId environment, String publicId) {
        return query("select r" + EVER + " and (r.id = :id or r.builtIn = :id)", Rule.class, environment)
                .setParameter("id", publicId)
                .getResultStream()
                .filter(rule -> rule.publicId().equals(publicId))
                .findFirst();
    }

    @Override
    public List<Rule> all(EnvironmentId environment) {
        return query("select r" + PRESENT + " order by r.id", Rule.class, environment)
                .getResultList();
    }

    @Override
    public List<Rule> enabled(EnvironmentId environment) {
        return query("select r" + PRESENT + " and r.enabled = true order by r.id", Rule.class, environment)
                .getResultList();
    }

    @Override
    public Page<Rule> page(EnvironmentId environment, Filter filter, PageRequest page) {
        return new Pages<>(entities, Rule.class, "ssr", environment)
                .without("deletedAt")
                .with("action", filter.action())
                .with("enabled", filter.enabled())
                .get(page);
    }

    @Override
    public long count(EnvironmentId environment) {
        return query("select count(r)" + PRESENT, Long.class, environment).getSingleResult();
    }

    @Override
    public void add(EnvironmentId environment, RuleRevision revision) {
        entities.persist(revision);
    }

    @Override
    public List<RuleRevision> revisions(EnvironmentId environment, String ruleId) {
        return entities.createQuery(
                        "select v from RuleRevision v where v.accountId = :account and v.livemode = :livemode"
                                + " and v.ruleId = :rule order by v.revision desc",
                        RuleRevision.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .setParameter("rule", ruleId)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, EnvironmentId environment) {
        return entities.createQuery(jpql, type)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode());
    }
}

package io.vigia.service.accounts;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Accounts and their people in the database. */
@ApplicationScoped
public class JpaAccountRepository implements AccountRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(Account account) {
        entities.persist(account);
    }

    @Override
    public void add(Member member) {
        entities.persist(member);
        entities.flush(); // together with its account, which its row refers to, and over one connection
    }

    @Override
    public Optional<Account> account(String id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    @Override
    public List<Account> accounts() {
        return entities.createQuery("select a from Account a order by a.id", Account.class)
                .getResultList();
    }

    @Override
    public Optional<Member> memberByEmail(String email) {
        return entities.createQuery("select m from Member m where m.email = :email", Member.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Member> member(String id) {
        return Optional.ofNullable(entities.find(Member.class, id));
    }

    @Override
    public List<Member> members(String accountId) {
        return team(accountId).getResultList();
    }

    @Override
    public List<Member> heldMembers(String accountId) {
        return team(accountId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    @Override
    public void remove(Member member) {
        entities.remove(member);
    }

    private TypedQuery<Member> team(String accountId) {
        return entities.createQuery("select m from Member m where m.accountId = :account order by m.id", Member.class)
                .setParameter("account", accountId);
    }
}

package io.vigia.domain.accounts;

import java.util.List;
import java.util.Optional;

/** Accounts and their people. It establishes the scope of all else, so it takes no environment. */
public interface AccountRepository {

    void add(Account account);

    void add(Member member);

    Optional<Account> account(String id);

    List<Account> accounts();

    /** @param email in any case */
    Optional<Member> memberByEmail(String email);

    Optional<Member> member(String id);

    /** The people of an account, in the order in which they came. */
    List<Member> members(String accountId);

    /** The same, held until the transaction ends, so that two changes to a team come one after the other. */
    List<Member> heldMembers(String accountId);

    /** Takes somebody out for good. */
    void remove(Member member);
}

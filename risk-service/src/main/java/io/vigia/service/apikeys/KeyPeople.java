package io.vigia.service.apikeys;

import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.service.platform.mail.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes to those of an account who look after its keys. */
@ApplicationScoped
public class KeyPeople {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Outgoing outgoing;

    /** Sends a letter to each of them in their own language. */
    void tell(String accountId, String kind, Object... values) {
        for (Member member : accounts.members(accountId)) {
            if (member.role().permissions().contains(Permission.KEYS_WRITE)) {
                outgoing.send(Letter.of(member.email(), member.language(), kind, values));
            }
        }
    }
}

package io.vigia.service.webhooks.channels;

import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.platform.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The people of an account who may see its events, and so may get them by mail. */
@ApplicationScoped
public class Readers {

    @Inject
    private AccountRepository accounts;

    /** The member with this address, if they may see events now. */
    public Optional<Member> find(EnvironmentId environment, String email) {
        return accounts.members(environment.accountId()).stream()
                .filter(member -> member.email().equalsIgnoreCase(email.strip()))
                .filter(member -> member.role().permissions().contains(Permission.EVENTS_READ))
                .findFirst();
    }
}

package io.vigia.service.onboarding.review;

import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.onboarding.Application;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.service.accounts.signup.Links;
import io.vigia.service.platform.mail.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes to whoever handed an application in. */
@ApplicationScoped
public class Letters {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Outgoing outgoing;

    @Inject
    private Links links;

    /** @param kind of the letter; its blanks are the company, the reviewers' message, and the page to open */
    void write(Application application, String kind) {
        String message = application.message() == null ? "" : application.message();
        accounts.memberByEmail(application.submittedBy())
                .ifPresent(member -> outgoing.send(Letter.of(
                        member.email(),
                        member.language(),
                        kind,
                        application.answers().text("legal_name"),
                        message,
                        links.portal("/onboarding/home"))));
    }
}

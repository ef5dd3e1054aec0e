package io.vigia.portal.accounts.signup;

import io.vigia.domain.accounts.Country;
import io.vigia.portal.platform.Frame;
import io.vigia.portal.platform.Notices;
import io.vigia.service.accounts.signup.PasswordPolicy;
import io.vigia.service.accounts.signup.SignUp;
import io.vigia.service.accounts.signup.Wish;
import io.vigia.service.platform.mail.Mailbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Where a company asks for an account. Whatever the address, the answer is the same page. */
@Named
@RequestScoped
public class SignUpPage {

    @Inject
    SignUp signUp;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    @Inject
    Mailbox mailbox;

    @Inject
    Frame frame;

    private String company;
    private String country = "CO";
    private String name;
    private String email;

    /** Mails the link that opens the account. */
    public void ask() {
        Wish wish = new Wish(email, name, company, country, frame.getLanguage());
        if (refusals.tried("signup", () -> signUp.ask(wish, frame.getAddress()))) {
            notices.goTo("/portal/accounts/signup/sent");
        }
    }

    /** All countries by their names in the reader's language. */
    public List<SelectItem> getCountries() {
        Locale language = frame.getLocale();
        Collator order = Collator.getInstance(language);
        return Country.codes().stream()
                .map(code -> new SelectItem(code, new Locale("", code).getDisplayCountry(language)))
                .sorted(Comparator.comparing(SelectItem::getLabel, order))
                .toList();
    }

    /** Whether mails can be read in the mailbox of the demo. */
    public boolean isMailboxHere() {
        return mailbox.isOpen();
    }

    public int getShortest() {
        return PasswordPolicy.SHORTEST;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}

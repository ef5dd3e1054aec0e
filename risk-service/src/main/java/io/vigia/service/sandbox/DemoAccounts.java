package io.vigia.service.sandbox;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.accounts.Role;
import io.vigia.domain.apikeys.KeyKind;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Mode;
import io.vigia.service.accounts.Passwords;
import io.vigia.service.apikeys.KeyMaker;
import io.vigia.service.lists.DefaultLists;
import io.vigia.service.payments.vouchers.notifications.NetworkSecrets;
import io.vigia.service.rulesets.DefaultRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Makes the demo merchants of a first start, with secrets that nobody else has. */
@ApplicationScoped
public class DemoAccounts {

    @Inject
    private AccountRepository accounts;

    @Inject
    private KeyMaker keys;

    @Inject
    private Passwords passwords;

    @Inject
    private DefaultLists lists;

    @Inject
    private DefaultRules rules;

    @Inject
    private NetworkSecrets networks;

    @Inject
    private DemoFile file;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** Makes two approved merchants that are live, unless there are accounts already, and tells their secrets in a file. */
    @Transactional
    public void createOnce() {
        if (!accounts.accounts().isEmpty()) {
            return;
        }
        Map<String, Object> told = new LinkedHashMap<>();
        Account first = account("Tienda Andina SAS");
        told.putAll(keysOf(first));
        EnvironmentId test = new EnvironmentId(first.id(), Mode.TEST);
        told.put(
                "efecty_secret",
                networks.of(test, PaymentMethodType.EFECTY).get(0).secret());
        told.put("users", people(first));
        told.put("other_account", secrets(keysOf(account("Comercial Pacífico SAS"))));
        file.write(told);
    }

    private Account account(String name) {
        Account account =
                new Account(ids.next("acct", clock.instant()), name, Account.Country.COLOMBIA, clock.instant());
        account.goLive();
        accounts.add(account);
        return account;
    }

    private Map<String, Object> keysOf(Account account) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (Mode mode : Mode.values()) {
            EnvironmentId environment = new EnvironmentId(account.id(), mode);
            lists.provision(environment);
            rules.provision(environment);
            String suffix = mode.isLive() ? "_live" : "_test";
            told.put(
                    "sk" + suffix,
                    keys.make(environment, KeyKind.SECRET, "Demo").clear());
            told.put(
                    "pk" + suffix,
                    keys.make(environment, KeyKind.PUBLISHABLE, "Demo").clear());
        }
        return told;
    }

    private static Map<String, Object> secrets(Map<String, Object> all) {
        Map<String, Object> secrets = new LinkedHashMap<>(all);
        secrets.keySet().removeIf(name -> !name.startsWith("sk"));
        return secrets;
    }

    private Map<String, Object> people(Account account) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            String password = ids.secret();
            String email = name + "@tienda-andina.example";
            accounts.add(new Member(
                    ids.next("usr", clock.instant()),
                    account.id(),
                    new Member.Profile(email, "Demo " + name, role),
                    passwords.hash(password.toCharArray()),
                    clock.instant()));
            told.put(name, Map.of("email", email, "password", password));
        }
        return told;
    }
}

package io.vigia.service.sandbox;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Country;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.accounts.Role;
import io.vigia.domain.apikeys.KeyKind;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.platform.Actor;
import io.vigia.domain.scoring.serving.DemoModel;
import io.vigia.domain.scoring.serving.ModelRepository;
import io.vigia.domain.scoring.serving.ModelVersion;
import io.vigia.service.accounts.Opening;
import io.vigia.service.accounts.Passwords;
import io.vigia.service.apikeys.KeyMaker;
import io.vigia.service.payments.vouchers.notifications.NetworkSecrets;
import io.vigia.service.scoring.serving.ModelFiles;
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

    private static final Locale SPANISH = Locale.forLanguageTag("es-CO");

    @Inject
    private AccountRepository accounts;

    @Inject
    private KeyMaker keys;

    @Inject
    private Passwords passwords;

    @Inject
    private Opening opening;

    @Inject
    private NetworkSecrets networks;

    @Inject
    private ModelRepository models;

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
        Account first = merchant("Tienda Andina SAS");
        told.putAll(keysOf(first));
        EnvironmentId test = new EnvironmentId(first.id(), Mode.TEST);
        told.put(
                "efecty_secret",
                networks.of(test, PaymentMethodType.EFECTY).get(0).secret());
        told.put("users", people(first));
        model(test);
        told.put("other_account", secrets(keysOf(merchant("Comercial Pacífico SAS"))));
        file.write(told);
    }

    /** A model that has learned from made-up payments scores in shadow, so that there is one to be seen. */
    private void model(EnvironmentId environment) {
        ModelVersion.Upload upload = ModelFiles.upload(DemoModel.file());
        models.add(
                environment,
                new ModelVersion(
                        ids.next("mdl", clock.instant()), environment, clock.instant(), Actor.SYSTEM.id(), upload),
                upload.file());
    }

    private Account merchant(String name) {
        Account account = opening.merchant(name, Country.COLOMBIA);
        account.goLive();
        return account;
    }

    private Map<String, Object> keysOf(Account account) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (Mode mode : Mode.values()) {
            EnvironmentId environment = new EnvironmentId(account.id(), mode);
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

    /** One person of each role: the merchant's in the merchant's account, the staff in the operator's. */
    private Map<String, Object> people(Account merchant) {
        Account operator = opening.operator("Vigía", Country.COLOMBIA);
        Map<String, Object> told = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            if (role.isStaff()) {
                told.put(name, person(operator, name + "@vigia.example", role));
            } else {
                told.put(name, person(merchant, name + "@tienda-andina.example", role));
            }
        }
        told.put("compliance_2", person(operator, "compliance_2@vigia.example", Role.COMPLIANCE));
        return told;
    }

    private Map<String, String> person(Account account, String email, Role role) {
        String password = ids.secret();
        String name = "Demo " + email.substring(0, email.indexOf('@')).replace('_', ' ');
        accounts.add(new Member(
                        ids.next("usr", clock.instant()),
                        account.id(),
                        new Member.Profile(email, name, role, SPANISH),
                        passwords.hash(password.toCharArray()),
                        clock.instant())
                .ofDemo());
        return Map.of("email", email, "password", password);
    }
}

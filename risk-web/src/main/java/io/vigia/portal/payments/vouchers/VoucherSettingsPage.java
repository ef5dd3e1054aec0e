package io.vigia.portal.payments.vouchers;

import io.vigia.domain.payments.vouchers.Irregularity;
import io.vigia.domain.payments.vouchers.Policy;
import io.vigia.domain.payments.vouchers.VoucherSettings;
import io.vigia.domain.payments.vouchers.VoucherSettings.Choices;
import io.vigia.domain.platform.Permission;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Notices;
import io.vigia.service.payments.vouchers.VoucherService;
import io.vigia.service.platform.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;

/** What the account wants of its vouchers in this mode. */
@Named
@RequestScoped
public class VoucherSettingsPage {

    private static final long MINOR = 100;
    private static final long LARGEST = 9_999_999_999L;

    @Inject
    VoucherService service;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    Format format;

    private final Map<Irregularity, Policy> policies = new EnumMap<>(Irregularity.class);
    private Long least;
    private Long most;
    private Integer hours;

    @PostConstruct
    void read() {
        Choices now = service.settings();
        policies.putAll(now.policies());
        least = now.minAmount() / MINOR;
        most = now.maxAmount() / MINOR;
        hours = now.validHours();
    }

    public void save() {
        int longest = (int) VoucherSettings.LONGEST.toHours();
        if (least == null || most == null || least < 1 || most > LARGEST || least > most) {
            notices.bad("settings:most", format.text("voucher-settings.amounts.wrong"));
            return;
        }
        if (hours == null || hours < 1 || hours > longest) {
            notices.bad("settings:hours", format.say("voucher-settings.hours.wrong", longest));
            return;
        }
        service.choose(new Choices(policies, least * MINOR, most * MINOR, hours));
        notices.good("voucher-settings.saved");
        notices.goTo("/portal/payments/vouchers/settings");
    }

    public boolean isEditable() {
        return caller.may(Permission.VOUCHERS_WRITE);
    }

    public Policy[] getChoices() {
        return Policy.values();
    }

    public Policy getLate() {
        return policies.get(Irregularity.LATE);
    }

    public void setLate(Policy policy) {
        policies.put(Irregularity.LATE, policy);
    }

    public Policy getUnderpaid() {
        return policies.get(Irregularity.UNDERPAID);
    }

    public void setUnderpaid(Policy policy) {
        policies.put(Irregularity.UNDERPAID, policy);
    }

    public Policy getOverpaid() {
        return policies.get(Irregularity.OVERPAID);
    }

    public void setOverpaid(Policy policy) {
        policies.put(Irregularity.OVERPAID, policy);
    }

    public Policy getDuplicate() {
        return policies.get(Irregularity.DUPLICATE);
    }

    public void setDuplicate(Policy policy) {
        policies.put(Irregularity.DUPLICATE, policy);
    }

    public Policy getReversed() {
        return policies.get(Irregularity.REVERSED);
    }

    public void setReversed(Policy policy) {
        policies.put(Irregularity.REVERSED, policy);
    }

    public Long getLeast() {
        return least;
    }

    public void setLeast(Long least) {
        this.least = least;
    }

    public Long getMost() {
        return most;
    }

    public void setMost(Long most) {
        this.most = most;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }
}

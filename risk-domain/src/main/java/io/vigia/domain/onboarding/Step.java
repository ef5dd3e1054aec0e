package io.vigia.domain.onboarding;

import static io.vigia.domain.onboarding.Field.may;
import static io.vigia.domain.onboarding.Field.must;
import static io.vigia.domain.onboarding.Field.oneOf;
import static io.vigia.domain.onboarding.Field.someOf;

import io.vigia.domain.onboarding.Field.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of the application, in their order, each with its questions. */
public enum Step {
    COMPANY(List.of(
            oneOf("person_type", true, "company person"),
            must("legal_name", Kind.TEXT),
            may("trade_name", Kind.TEXT),
            must("country", Kind.COUNTRY),
            must("registration_number", Kind.TEXT),
            must("address", Kind.TEXT),
            oneOf("local_presence", false, "entity agent"),
            may("local_name", Kind.TEXT),
            may("local_nit", Kind.TEXT))),
    LICENCE(List.of(
            oneOf("licensed", true, "no yes"),
            may("licence_number", Kind.TEXT),
            may("licence_authority", Kind.TEXT),
            may("licence_expires", Kind.DATE))),
    REPRESENTATIVE(List.of(
            must("rep_name", Kind.TEXT),
            must("rep_birth", Kind.DATE),
            must("rep_country", Kind.COUNTRY),
            oneOf("rep_document_type", true, "cc ce passport resident_id other"),
            must("rep_document_number", Kind.TEXT),
            may("rep_document_expires", Kind.DATE))),
    OWNERS(owners()),
    BANK(List.of(
            must("bank_name", Kind.TEXT),
            must("bank_country", Kind.COUNTRY),
            must("bank_holder", Kind.TEXT),
            must("bank_account", Kind.TEXT))),
    BUSINESS(List.of(
            must("business_model", Kind.LONG_TEXT),
            oneOf("volume_tier", true, "tier_1 tier_2 tier_3 tier_4"),
            someOf("categories", Category.names()),
            may("website", Kind.TEXT))),
    CONTACTS(List.of(
            must("tech_name", Kind.TEXT),
            must("tech_email", Kind.EMAIL),
            must("tech_phone", Kind.PHONE),
            must("alert_critical", Kind.EMAIL),
            must("alert_critical_phone", Kind.PHONE),
            must("alert_high", Kind.EMAIL),
            may("alert_low", Kind.EMAIL))),
    DOCUMENTS(List.of()),
    SUBMIT(List.of());

    /** The most beneficial owners that can be named; each has a quarter or more, or another way of control. */
    public static final int MOST_OWNERS = 4;

    private final List<Field> fields;

    Step(List<Field> fields) {
        this.fields = fields;
    }

    private static List<Field> owners() {
        List<Field> all = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            String owner = "owner" + i;
            boolean first = i == 1;
            all.add(new Field(owner + "_name", Kind.TEXT, first, List.of()));
            all.add(new Field(owner + "_birth", Kind.DATE, first, List.of()));
            all.add(new Field(owner + "_country", Kind.COUNTRY, first, List.of()));
            all.add(new Field(owner + "_document", Kind.TEXT, first, List.of()));
            all.add(new Field(owner + "_share", Kind.TEXT, first, List.of()));
        }
        return List.copyOf(all);
    }

    public List<Field> fields() {
        return fields;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Step> of(String wire) {
        return Arrays.stream(values()).filter(step -> step.wire().equals(wire)).findFirst();
    }
}

package io.vigia.domain.customers;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody who pays a merchant. */
@Entity
@Table(name = "customers")
public class Customer extends Owned {

    @Column(name = "email_enc")
    private PersonalText email;

    @Column(name = "email_key")
    private Long emailKey;

    @Column(name = "name_enc")
    private PersonalText name;

    @Column(name = "phone_enc")
    private PersonalText phone;

    private String description;

    @Column(name = "address_enc")
    private Address address;

    @Column(name = "shipping_enc")
    private Shipping shipping;

    private Metadata metadata = Metadata.EMPTY;
    private CustomerSettings settings = CustomerSettings.EMPTY;
    private boolean deleted;

    @Version
    private int version;

    protected Customer() {}

    /** @param id {@code cus_…} */
    public Customer(String id, EnvironmentId environment, Instant created) {
        super(id, environment, created);
    }

    /**
     * Takes over what is known of the customer now.
     *
     * @param emailKey the keyed hash of the e-mail, by which the customer is found; null without one
     */
    public void describe(Profile profile, Long emailKey) {
        this.email = PersonalText.of(profile.email());
        this.emailKey = emailKey;
        this.name = PersonalText.of(profile.name());
        this.phone = PersonalText.of(profile.phone());
        this.description = profile.description();
        this.address = profile.address();
        this.shipping = profile.shipping();
        this.metadata = profile.metadata();
        this.settings = profile.settings();
    }

    /** Forgets everything but the id. */
    public void delete() {
        describe(Profile.EMPTY, null);
        deleted = true;
    }

    public boolean deleted() {
        return deleted;
    }

    public Profile profile() {
        return new Profile(
                PersonalText.clear(email),
                PersonalText.clear(name),
                PersonalText.clear(phone),
                description,
                address,
                shipping,
                metadata == null ? Metadata.EMPTY : metadata,
                settings == null ? CustomerSettings.EMPTY : settings);
    }

    /** What a merchant says of a customer; any part but the metadata may be null. */
    public record Profile(
            String email,
            String name,
            String phone,
            String description,
            Address address,
            Shipping shipping,
            Metadata metadata,
            CustomerSettings settings) {

        public static final Profile EMPTY =
                new Profile(null, null, null, null, null, null, Metadata.EMPTY, CustomerSettings.EMPTY);

        /** The same with other settings. */
        public Profile with(CustomerSettings now) {
            return new Profile(email, name, phone, description, address, shipping, metadata, now);
        }

        @Override
        public String toString() {
            return "Profile[***]";
        }
    }
}

package io.vigia.domain.onboarding.agreements;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A signature by click: who, when, from where, under exactly which text. It is never altered. */
@Entity
@Table(name = "agreement_signatures")
public class Signature extends Owned {

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    private int textVersion;
    private String language;
    private String sha256;

    @Column(name = "signer_enc")
    private PersonalText signer;

    private String member;
    private String sourceIp;

    protected Signature() {}

    /** @param id {@code sig_…} */
    public Signature(String id, EnvironmentId environment, Instant created, Signed signed) {
        super(id, environment, created);
        this.kind = signed.kind;
        this.textVersion = signed.version;
        this.language = signed.language;
        this.sha256 = signed.sha256;
        this.signer = PersonalText.of(signed.signer);
        this.member = signed.member;
        this.sourceIp = signed.sourceIp;
    }

    public AgreementKind kind() {
        return kind;
    }

    /** The version of the text. */
    public int textVersion() {
        return textVersion;
    }

    /** The language in which it was read. */
    public String language() {
        return language;
    }

    /** The hash of the text that was shown, in hex. */
    public String sha256() {
        return sha256;
    }

    /** The name that the signer wrote. */
    public String signer() {
        return signer.value();
    }

    /** The member who was signed in. */
    public String member() {
        return member;
    }

    public String sourceIp() {
        return sourceIp;
    }

    /**
     * What was signed.
     *
     * @param signer the name as it was written
     * @param member the e-mail of who was signed in
     */
    public record Signed(
            AgreementKind kind,
            int version,
            String language,
            String sha256,
            String signer,
            String member,
            String sourceIp) {}
}

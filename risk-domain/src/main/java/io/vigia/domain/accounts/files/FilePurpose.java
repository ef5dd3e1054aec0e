package io.vigia.domain.accounts.files;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file is for, and what it may therefore be. */
public enum FilePurpose {
    ACCOUNT_REQUIREMENT(true),
    ADDITIONAL_VERIFICATION(false),
    BUSINESS_ICON(false),
    BUSINESS_LOGO(false),
    CUSTOMER_SIGNATURE(false),
    DISPUTE_EVIDENCE(false),
    IDENTITY_DOCUMENT(false),
    PCI_DOCUMENT(false),
    TAX_DOCUMENT_USER_UPLOAD(true);

    private final Set<FileType> types;

    FilePurpose(boolean text) {
        types = text ? EnumSet.allOf(FileType.class) : EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPG);
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The types that fit. */
    public Set<FileType> types() {
        return types;
    }

    public static Optional<FilePurpose> of(String wire) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.wire().equals(wire))
                .findFirst();
    }

    /** All of them as the wire names them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(FilePurpose::wire).toList();
    }
}

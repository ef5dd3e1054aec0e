package io.vigia.domain.onboarding.papers;

import io.vigia.domain.onboarding.Answers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The documents that an application can have, one for each slot. */
public enum PaperSlot {
    REGISTRATION,
    REPRESENTATIVE_ID,
    BANK_PROOF,
    LICENCE,
    LOCAL_CONTRACT,
    OWNERSHIP;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaperSlot> of(String wire) {
        return Arrays.stream(values()).filter(slot -> slot.wire().equals(wire)).findFirst();
    }

    /** Those that must be filled, which depends on the answers. */
    public static List<PaperSlot> wanted(Answers answers) {
        List<PaperSlot> wanted = new ArrayList<>(List.of(REGISTRATION, REPRESENTATIVE_ID, BANK_PROOF));
        if (answers.is("licensed", "yes")) {
            wanted.add(LICENCE);
        }
        if (answers.is("local_presence", "agent")) {
            wanted.add(LOCAL_CONTRACT);
        }
        return wanted;
    }
}

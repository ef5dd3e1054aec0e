package io.vigia.portal.onboarding;

import io.vigia.system.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A list as the United Nations publish it, put where {@code ./risk sanctions load} puts it. */
final class UnitedNations {

    private UnitedNations() {}

    /** Lists one person, born on a day or, if that is null, nobody knows when; returns when the platform has taken it. */
    static void list(Platform platform, String name, String born) {
        String birth = born == null
                ? ""
                : "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>" + born
                        + "</DATE></INDIVIDUAL_DATE_OF_BIRTH>";
        String xml = "<?xml version=\"1.0\"?><CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>"
                + name
                + "</FIRST_NAME><UN_LIST_TYPE>TEST</UN_LIST_TYPE><REFERENCE_NUMBER>TEi.001</REFERENCE_NUMBER>" + birth
                + "</INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";
        try {
            Path folder = Files.createDirectories(platform.home().resolve("sanctions"));
            Path file = folder.resolve("un_consolidated.xml");
            Path taken = folder.resolve("taken.un_consolidated.xml");
            Files.deleteIfExists(taken);
            Path waiting = Files.writeString(folder.resolve(".un_consolidated.xml"), xml, StandardCharsets.UTF_8);
            Files.move(waiting, file, StandardCopyOption.ATOMIC_MOVE);
            for (int i = 0; i < 120 && !Files.exists(taken); i++) {
                Thread.sleep(250);
            }
            if (!Files.exists(taken)) {
                throw new AssertionError("The list was not taken within half a minute");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

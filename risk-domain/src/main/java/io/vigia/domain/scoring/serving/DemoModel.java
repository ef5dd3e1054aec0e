package io.vigia.domain.scoring.serving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The model that the demo's merchant starts with. It has learned from payments of our own generator, says so in its file, and
 * shows what models do; nothing is to be expected of it on real payments. {@code ./risk train --mode test --from demo} makes it.
 */
public final class DemoModel {

    private DemoModel() {}

    /** Its file. */
    public static byte[] file() {
        try (InputStream in = DemoModel.class.getResourceAsStream("demo-card.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

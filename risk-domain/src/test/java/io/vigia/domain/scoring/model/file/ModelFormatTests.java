package io.vigia.domain.scoring.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.scoring.model.FeatureSchema;
import io.vigia.domain.scoring.model.InvalidModelException;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.RandomTrees;
import io.vigia.domain.scoring.model.TreeBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelFormatTests {

    @Test
    void isReadAsItWasWritten() {
        ModelFile written = Models.any(1);
        byte[] bytes = ModelFormat.bytes(written);
        ModelFile read = ModelFormat.read(bytes, Models.SCHEMA);
        assertArrayEquals(bytes, ModelFormat.bytes(read));
        assertEquals(written.training(), read.training());
        assertEquals(written.metrics(), read.metrics());
        assertEquals(written.reasons(), read.reasons());
        RandomTrees random = new RandomTrees(2, Models.FEATURES);
        for (int i = 0; i < 500; i++) {
            float[] row = random.row();
            assertEquals(written.trees().margin(row), read.trees().margin(row), 0f);
        }
    }

    @Test
    void theLargestModelFitsTheLargestFileAndNoLargerOneIsTaken() {
        TreeBuilder trees = new TreeBuilder(Features.schema().size(), -4);
        Random random = new Random(3);
        for (int i = 0; i + 1 < TreeBuilder.MOST_NODES; i += 3) {
            trees.split(213, -random.nextFloat() * 1e-4f, true, random.nextFloat() * 1e-4f)
                    .leaf(-random.nextFloat() * 1e-4f, random.nextFloat() * 1e-4f)
                    .leaf(-random.nextFloat() * 1e-4f, random.nextFloat() * 1e-4f);
        }
        assertThrows(InvalidModelException.class, () -> trees.leaf(0, 1).leaf(0, 1));
        byte[] bytes = ModelFormat.bytes(Models.of(Features.schema(), trees.build()));
        assertTrue(bytes.length < ModelFormat.MOST_BYTES, bytes.length + " bytes");
        assertTrue(bytes.length > ModelFormat.MOST_BYTES / 2, "the limit is near what is needed: " + bytes.length);
    }

    @Test
    void refusesWhatWasAltered() {
        byte[] bytes = ModelFormat.bytes(Models.any(1));
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            byte[] altered = bytes.clone();
            altered[random.nextInt(bytes.length)] ^= 1;
            assertThrows(InvalidModelException.class, () -> ModelFormat.read(altered), "still read");
        }
        assertThrows(InvalidModelException.class, () -> ModelFormat.read(Arrays.copyOf(bytes, bytes.length - 1)));
        assertThrows(InvalidModelException.class, () -> ModelFormat.read(new byte[0]));
    }

    @Test
    void refusesAnotherSchemaEvenWithARightChecksum() {
        byte[] bytes = ModelFormat.bytes(Models.any(1));
        FeatureSchema other = new FeatureSchema("test-2", Models.SCHEMA.names());
        InvalidModelException refused = assertThrows(InvalidModelException.class, () -> ModelFormat.read(bytes, other));
        assertTrue(refused.getMessage().contains("test-2"), refused.getMessage());
        String renamed = Checked.of(bytes).text().replace("\"amount\",", "\"amounts\",");
        byte[] sealed = Checked.seal(renamed.substring(0, renamed.length() - 1));
        assertThrows(InvalidModelException.class, () -> ModelFormat.read(sealed));
    }

    @Test
    void refusesContentThatIsNoModel() {
        for (String text :
                List.of("{", "{\"format\":\"vigia-model-1\"", "{\"format\":\"vigia-model-9\"", "[1,2", "{\"a\":")) {
            assertThrows(InvalidModelException.class, () -> ModelFormat.read(Checked.seal(text)), text);
        }
    }

    @Test
    void namesAFileByItsChecksum() {
        byte[] bytes = ModelFormat.bytes(Models.any(1));
        String checksum = ModelFormat.checksum(bytes);
        assertEquals(64, checksum.length());
        assertTrue(new String(bytes, StandardCharsets.UTF_8).endsWith(checksum + "\"}\n"));
    }
}

package io.vigia.service.scoring.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.scoring.model.ScoringModel;
import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.serving.DemoModel;
import io.vigia.domain.scoring.serving.Loaded;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.serving.ModelVersion;
import org.junit.jupiter.api.Test;

class DemoModelTests {

    @Test
    void whatIsShippedCanBeTakenInAndSaysWhatItIs() {
        ModelVersion.Upload upload = ModelFiles.upload(DemoModel.file());
        assertEquals(ModelFamily.CARD, upload.family());
        assertEquals(TrainingFacts.SYNTHETIC_DEMO, upload.provenance());
        ScoringModel model = ScoringModel.of(ModelFiles.read(upload.file()));
        assertTrue(new Loaded("mdl_1", "card-demo", model, 0).synthetic(), "it never blocks");
    }
}

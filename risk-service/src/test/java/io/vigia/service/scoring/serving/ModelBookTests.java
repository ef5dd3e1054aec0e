package io.vigia.service.scoring.serving;

import static io.vigia.service.scoring.serving.InMemoryModels.TEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.serving.ModelVersion;
import io.vigia.domain.scoring.serving.ScoringSettings;
import io.vigia.domain.scoring.serving.ScoringSettings.Choices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ModelBookTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final InMemoryModels models = new InMemoryModels();
    private final ModelBook book = new ModelBook(models);

    @Test
    void ofTwoChangesAtOnceNoneIsLost() throws InterruptedException {
        book.serving(TEST);
        choose(60);
        CountDownLatch firstHasRead = new CountDownLatch(1);
        CountDownLatch secondIsDone = new CountDownLatch(1);
        AtomicBoolean isFirst = new AtomicBoolean(true);
        models.whenSettingsWereRead(() -> {
            if (isFirst.compareAndSet(true, false)) {
                firstHasRead.countDown();
                await(secondIsDone, 500); // a second that waits for the first lets this run out
            }
        });
        Thread first = new Thread(this::changed);
        first.start();
        await(firstHasRead, 10_000);
        choose(40);
        Thread second = new Thread(() -> {
            changed();
            secondIsDone.countDown();
        });
        second.start();
        first.join();
        second.join();
        assertEquals(40, book.serving(TEST).choices().elevatedFrom());
    }

    @Test
    void aChampionStaysHoweverManyComeAfterIt() {
        ModelVersion champion = models.upload(0);
        champion.promote(NOW, null);
        for (int i = 1; i <= 120; i++) {
            models.upload(i).retire();
        }
        changed();
        assertEquals(
                champion.id(),
                book.serving(TEST).champions().get(ModelFamily.CARD).id());
        assertTrue(book.model(TEST, champion.name()).isPresent());
    }

    @Test
    void aRetiredVersionStillExplainsWhatItSaidAndIsNotKeptForEver() {
        List<ModelVersion> retired = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            ModelVersion version = models.upload(i);
            changed();
            version.retire();
            changed();
            retired.add(version);
        }
        models.read().clear();
        String first = retired.get(0).name();
        assertEquals(0, book.model(TEST, first).orElseThrow().file().training().rows());
        book.model(TEST, first);
        assertEquals(List.of(retired.get(0).id()), models.read(), "read once while it is looked at");
        retired.forEach(version -> book.model(TEST, version.name()));
        book.model(TEST, first);
        assertEquals(2, Collections.frequency(models.read(), retired.get(0).id()), "five others came between");
        assertFalse(book.model(TEST, "card-000000000000").isPresent());
    }

    @Test
    void aChangeOfLinesDoesNotReadTheModelsAgain() {
        models.upload(1);
        changed();
        models.read().clear();
        choose(50);
        changed();
        assertEquals(50, book.serving(TEST).choices().elevatedFrom());
        assertTrue(models.read().isEmpty());
    }

    private void changed() {
        book.changed(new ServingChange(TEST));
    }

    private void choose(int elevatedFrom) {
        models.add(TEST, new ScoringSettings("sset_1", TEST, NOW, Choices.STANDARD.lines(elevatedFrom, 75)));
    }

    private static void await(CountDownLatch latch, long millis) {
        try {
            latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.vigia.service.scoring.serving;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.scoring.features.Feature;
import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.scoring.model.Bins;
import io.vigia.domain.scoring.model.Calibrator;
import io.vigia.domain.scoring.model.DriftReference;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.ScoreMap;
import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.model.TreeBuilder;
import io.vigia.domain.scoring.model.file.ModelFormat;
import io.vigia.domain.scoring.serving.ModelRepository;
import io.vigia.domain.scoring.serving.ModelState;
import io.vigia.domain.scoring.serving.ModelVersion;
import io.vigia.domain.scoring.serving.ScoringSettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** Models of one environment in a map; whatever is put is committed. */
final class InMemoryModels implements ModelRepository {

    static final EnvironmentId TEST = new EnvironmentId("acct_1", Mode.TEST);

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Map<String, ModelVersion> versions = new ConcurrentSkipListMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<String> read = Collections.synchronizedList(new ArrayList<>());
    private volatile ScoringSettings settings;
    private volatile Runnable whenSettingsWereRead = () -> {};

    /** Puts in a challenger whose file says this of a payment. */
    ModelVersion upload(int number) {
        TreeBuilder trees = new TreeBuilder(Features.schema().size(), 0).leaf(number / 10f, 1);
        Bins none = new Bins(new float[0], new double[] {1, 0});
        byte[] bytes = ModelFormat.bytes(new ModelFile(
                Features.schema(),
                trees.build(),
                Calibrator.NONE,
                ScoreMap.STANDARD,
                Features.all().stream().collect(Collectors.toMap(Feature::name, Feature::family)),
                new TrainingFacts(TrainingFacts.MERCHANT, "card", NOW, NOW, NOW, number, 1, Map.of()),
                List.of(),
                new DriftReference(Collections.nCopies(Features.schema().size(), none), none)));
        ModelVersion.Upload upload = ModelFiles.upload(bytes);
        ModelVersion version = new ModelVersion("mdl_%04d".formatted(number), TEST, NOW, "ana", upload);
        add(TEST, version, upload.file());
        return version;
    }

    /** The ids of the versions whose files were read, in that order. */
    List<String> read() {
        return read;
    }

    /** Does something each time settings were read, before whoever reads them goes on. */
    void whenSettingsWereRead(Runnable then) {
        whenSettingsWereRead = then;
    }

    @Override
    public void add(EnvironmentId environment, ModelVersion version, byte[] file) {
        versions.put(version.id(), version);
        files.put(version.id(), file);
    }

    @Override
    public byte[] file(EnvironmentId environment, ModelVersion version) {
        read.add(version.id());
        return files.get(version.id());
    }

    @Override
    public Optional<ModelVersion> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(versions.get(id));
    }

    @Override
    public List<ModelVersion> all(EnvironmentId environment) {
        return newestFirst().stream().limit(100).toList();
    }

    @Override
    public List<ModelVersion> inForce(EnvironmentId environment) {
        return newestFirst().stream()
                .filter(version -> version.state() != ModelState.RETIRED)
                .toList();
    }

    private List<ModelVersion> newestFirst() {
        List<ModelVersion> all = new ArrayList<>(versions.values());
        Collections.reverse(all);
        return all;
    }

    @Override
    public Optional<ModelVersion> ofFile(EnvironmentId environment, String sha256) {
        return newestFirst().stream()
                .filter(version -> version.sha256().equals(sha256))
                .findFirst();
    }

    @Override
    public Optional<ModelVersion> named(EnvironmentId environment, String name) {
        return newestFirst().stream()
                .filter(version -> version.name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<ScoringSettings> settings(EnvironmentId environment) {
        Optional<ScoringSettings> known = Optional.ofNullable(settings);
        whenSettingsWereRead.run();
        return known;
    }

    @Override
    public void add(EnvironmentId environment, ScoringSettings chosen) {
        settings = chosen;
    }
}

package io.vigia.train.pace;

import io.vigia.tools.UsageException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** All that can be measured: ours, XGBoost's, and those that are at hand besides. */
final class Subjects {

    private Subjects() {}

    static List<Subject> all() {
        Stream<Subject> known =
                Stream.of(new OwnScores(), new OwnContributions(), new XgboostScores(), new XgboostContributions());
        return Stream.concat(known, ServiceLoader.load(Subject.class).stream().map(ServiceLoader.Provider::get))
                .toList();
    }

    static Subject named(String name) {
        return all().stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is nothing to measure called " + name));
    }
}

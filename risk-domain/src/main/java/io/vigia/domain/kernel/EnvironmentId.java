package io.vigia.domain.kernel;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One account in one mode: the scope of every row and of every query.
 *
 * @param accountId the account, {@code acct_…}
 * @param mode test or live
 */
public record EnvironmentId(String accountId, Mode mode) {

    public EnvironmentId {
        Objects.requireNonNull(accountId, "accountId");
        Objects.requireNonNull(mode, "mode");
    }

    public boolean livemode() {
        return mode.isLive();
    }

    /** The same account's other mode. */
    public EnvironmentId otherMode() {
        return new EnvironmentId(accountId, mode.other());
    }

    /**
     * A search for one thing by its id. It finds only what the environment owns; of a thing in the same account's other mode
     * the refusal gives a hint, since a wrong key is the usual reason.
     *
     * @param kind what is looked for, in the words of the message
     * @param param the parameter that named it
     */
    public record Lookup(EnvironmentId environment, String kind, String id, String param) {

        /**
         * What a repository has under the id.
         *
         * @throws RiskException RESOURCE_MISSING if it has nothing in this environment
         */
        public <T> T in(BiFunction<EnvironmentId, String, Optional<T>> repository) {
            return ask(repository, environment).orElseThrow(() -> missing(repository));
        }

        private <T> Optional<T> ask(BiFunction<EnvironmentId, String, Optional<T>> repository, EnvironmentId where) {
            return Ids.isPlausible(id) ? repository.apply(where, id) : Optional.empty();
        }

        private <T> RiskException missing(BiFunction<EnvironmentId, String, Optional<T>> repository) {
            RiskException noSuch = RiskException.noSuch(kind, id, param);
            return ask(repository, environment.otherMode()).isPresent()
                    ? RiskException.inOtherMode(noSuch, environment.mode())
                    : noSuch;
        }
    }
}

package io.vigia.portal.platform;

/** Which build of the portal this is, as far as a browser's cache must know. */
final class Build {

    /** Changes with every deployment. */
    static final String ID = Long.toString(
            ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(java.time.Instant::getEpochSecond)
                    .orElse(0L),
            36);

    private Build() {}
}

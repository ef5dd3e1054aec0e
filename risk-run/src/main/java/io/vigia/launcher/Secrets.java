package io.vigia.launcher;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The keys of one installation, made at its first start and kept in {@code secrets.env} with mode 600.
 *
 * @param masterKey 32 random bytes in base64; all encryption of personal data hangs on it
 * @param databasePassword of the embedded database
 */
record Secrets(String masterKey, String databasePassword) {
    private static final String MASTER_KEY = "RISK_MASTER_KEY";
    private static final String DATABASE_PASSWORD = "RISK_DB_PASSWORD";

    /**
     * Reads the keys, or makes them if this is the first start. A master key in the environment is used in place of the
     * kept one.
     *
     * @throws LaunchFailure if there are data but no keys any more: new keys could not read them
     */
    static Secrets load(RiskHome home, Map<String, String> environment) {
        Map<String, String> kept = Files.exists(home.secrets()) ? read(home) : create(home);
        String masterKey = environment.getOrDefault(MASTER_KEY, "");
        return new Secrets(masterKey.isBlank() ? kept.get(MASTER_KEY) : masterKey, kept.get(DATABASE_PASSWORD));
    }

    private static Map<String, String> read(RiskHome home) {
        Map<String, String> kept = RiskHome.read(home.secrets())
                .lines()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        if (!kept.keySet().containsAll(java.util.Set.of(MASTER_KEY, DATABASE_PASSWORD))) {
            throw new LaunchFailure(home.secrets() + " lacks " + MASTER_KEY + " or " + DATABASE_PASSWORD);
        }
        return kept;
    }

    private static Map<String, String> create(RiskHome home) {
        if (Files.exists(home.databaseData())) {
            throw new LaunchFailure(home.secrets() + " is missing: without it the data in " + home.databaseData()
                    + " cannot be read; restore it from your backup");
        }
        Map<String, String> fresh = new LinkedHashMap<>();
        fresh.put(MASTER_KEY, Base64.getEncoder().encodeToString(random(32)));
        fresh.put(DATABASE_PASSWORD, Base64.getUrlEncoder().withoutPadding().encodeToString(random(24)));
        PrivateFile.write(
                home.secrets(),
                fresh.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
        return fresh;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}

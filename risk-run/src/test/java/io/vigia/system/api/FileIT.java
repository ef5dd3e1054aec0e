package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.StripeClient;
import com.stripe.model.File;
import com.stripe.param.FileCreateParams;
import com.stripe.param.FileListParams;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That files come in as the SDK sends them, are what they say, and go out to their owner alone. */
@ExtendWith(PlatformExtension.class)
class FileIT {
    private final Platform platform;
    private final Api merchant;

    FileIT(Platform platform) {
        this.platform = platform;
        merchant = Api.test(platform);
    }

    @Test
    void takesAFileFromTheOfficialSdk() throws Exception {
        StripeClient stripe = StripeClient.builder()
                .setApiKey(platform.key("sk_test"))
                .setApiBase(platform.url())
                .setFilesBase(platform.url())
                .build();
        byte[] content = Upload.pdf("x").content();
        Path path = Files.write(Files.createTempDirectory("upload").resolve("receipt.pdf"), content);
        File file = stripe.v1()
                .files()
                .create(FileCreateParams.builder()
                        .setPurpose(FileCreateParams.Purpose.DISPUTE_EVIDENCE)
                        .setFile(path.toFile())
                        .build());
        assertTrue(file.getId().startsWith("file_"));
        assertEquals("pdf", file.getType());
        assertEquals(content.length, file.getSize());
        assertEquals("dispute_evidence", file.getPurpose());
        assertEquals(file.getId(), stripe.v1().files().retrieve(file.getId()).getId());
        assertTrue(stripe
                .v1()
                .files()
                .list(FileListParams.builder()
                        .setPurpose(FileListParams.Purpose.DISPUTE_EVIDENCE)
                        .build())
                .getData()
                .stream()
                .anyMatch(each -> each.getId().equals(file.getId())));
    }

    @Test
    void givesTheBytesBackToTheirOwnerAlone() throws SQLException {
        byte[] content = new byte[300_000];
        new Random(7).nextBytes(content);
        System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, 0, content, 0, 3);
        Reply file = new Upload("dispute_evidence", "foto de la entrega.jpg", content)
                .by(merchant)
                .expect(200);
        assertEquals("foto de la entrega.jpg", file.text("filename"));
        assertEquals("jpg", file.text("type"));
        assertEquals(platform.url() + "/v1/files/" + file.id() + "/contents", file.text("url"));
        assertArrayEquals(content, bytes(merchant, file.id()));
        Api.stranger(platform).get("/v1/files/" + file.id() + "/contents").expect(404);
        new Api(platform.url(), null)
                .get("/v1/files/" + file.id() + "/contents")
                .expect(401);
        try (var database = platform.database();
                var statement = database.prepareStatement("select content_enc from file_contents where file_id = ?")) {
            statement.setString(1, file.id());
            var rows = statement.executeQuery();
            assertTrue(rows.next());
            byte[] stored = rows.getBytes(1);
            assertFalse(Arrays.equals(content, 0, 100, stored, 0, 100));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dispute_evidence, virus.pdf, MZthis is no pdf, file_type_invalid",
        "dispute_evidence, words.txt, plain words, file_type_invalid",
        "dispute_evidence, empty.pdf, '', file_type_invalid",
        "love_letter, a.pdf, %PDF-1.4 x, parameter_invalid_value"
    })
    void refusesWhatDoesNotFit(String purpose, String name, String content, String code) {
        Reply refused = new Upload(purpose, name, content.getBytes(StandardCharsets.UTF_8))
                .by(merchant)
                .expect(400);
        assertEquals(code, refused.text("error.code"));
    }

    @Test
    void takesTablesWhereTheyAreOfUse() {
        Reply table = new Upload("account_requirement", "a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                .by(merchant)
                .expect(200);
        assertEquals("csv", table.text("type"));
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] content = Arrays.copyOf(Upload.pdf("x").content(), 5 * 1024 * 1024 + 1);
        assertEquals(
                "file_too_large",
                new Upload("dispute_evidence", "large.pdf", content)
                        .by(merchant)
                        .expect(400)
                        .text("error.code"));
    }

    @Test
    void refusesEveryBodyThatIsCutShort() {
        byte[] whole = Upload.pdf("a.pdf").body();
        for (int length = 0; length < whole.length - 6; length += 7) {
            Reply refused = Upload.send(merchant, Arrays.copyOf(whole, length));
            assertEquals(400, refused.status(), refused.body());
        }
    }

    private static byte[] bytes(Api owner, String id) {
        try {
            return java.net.http.HttpClient.newHttpClient()
                    .send(
                            owner.request("/v1/files/" + id + "/contents").GET().build(),
                            java.net.http.HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}

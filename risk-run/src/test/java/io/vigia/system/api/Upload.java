package io.vigia.system.api;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A file on its way to {@code /v1/files}, as the SDKs send it. */
record Upload(String purpose, String filename, byte[] content) {
    static final String BOUNDARY = "boundaryOfTests";

    /** The smallest thing that passes for a PDF. */
    static Upload pdf(String filename) {
        return new Upload("dispute_evidence", filename, "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n" + purpose
                + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(text("\r\n--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    Reply by(Api merchant) {
        return send(merchant, body());
    }

    /** Sends any body as if it were such an upload. */
    static Reply send(Api merchant, byte[] body) {
        return merchant.send(merchant.request("/v1/files")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

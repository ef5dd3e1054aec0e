package io.vigia.api.platform.upload;

import io.vigia.api.platform.upload.Multipart.Part;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Sha256;
import jakarta.enterprise.context.RequestScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** The file of the current request. */
@RequestScoped
public class Uploads {

    /** The path that takes files. */
    public static final String PATH = "/v1/files";

    /** The most bytes of such a request: a file and the rest of its form. */
    public static final int MAX_BODY = 6 * 1024 * 1024;

    private Part file;

    /**
     * Reads the parts of a body.
     *
     * @return the body as an ordinary form, in which the file's hash stands for the file
     */
    public String read(byte[] body, String contentType) {
        StringJoiner form = new StringJoiner("&");
        for (Part part : Multipart.read(body, contentType)) {
            boolean isFile = part.name().equals("file") && part.filename() != null;
            if (isFile) {
                file = part;
            } else if (part.filename() != null) {
                throw RiskException.invalid("file", "Send the file, and only the file, as the parameter file.");
            }
            form.add(encoded(part.name()) + "=" + encoded(isFile ? Sha256.hex(part.content()) : part.text()));
        }
        return form.toString();
    }

    /** The file, or null if none was sent. */
    public Part file() {
        return file;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

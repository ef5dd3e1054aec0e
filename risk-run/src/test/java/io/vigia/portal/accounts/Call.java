package io.vigia.portal.accounts;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.vigia.system.Platform;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * What a call of the API was answered.
 *
 * @param body its JSON
 */
record Call(int status, JsonObject body) {

    /** Calls with a key. */
    static Call with(String key, Platform platform, String method, String path) {
        return with(key, platform, method, path, "127.0.0.1");
    }

    /** Calls under another name of the host, byte by byte, as HTTP clients let nobody choose it. */
    static Call with(String key, Platform platform, String method, String path, String host) {
        int port = URI.create(platform.url()).getPort();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: " + host + ":" + port
                    + "\r\nAuthorization: Bearer " + key + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer;
            try (var reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
                answer = reader.lines().collect(Collectors.joining("\n"));
            }
            int status = Integer.parseInt(answer.split(" ", 3)[1]);
            String json = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
            return new Call(status, JsonParser.parseString(json).getAsJsonObject());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String error(String member) {
        return body.getAsJsonObject("error").get(member).getAsString();
    }
}

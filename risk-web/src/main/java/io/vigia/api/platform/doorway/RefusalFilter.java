package io.vigia.api.platform.doorway;

import io.vigia.api.platform.ApiError;
import io.vigia.api.platform.Errors;
import io.vigia.domain.kernel.RiskException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Gives a body to what the server refuses by itself and sends empty: the error of the wire. What the platform answers has a body of
 * its own and passes.
 */
final class RefusalFilter extends BaseFilter {

    private static final String BEGINNING = "HTTP/1.1 ";
    private static final int REASON = BEGINNING.length() + 3;
    private static final int HTTP_VERSION_NOT_SUPPORTED = 505;

    /** The server's own refusals are shorter than this. */
    private static final int LONGEST = 600;

    private final Supplier<String> requestIds;

    RefusalFilter(Supplier<String> requestIds) {
        this.requestIds = requestIds;
    }

    @Override
    public NextAction handleWrite(FilterChainContext context) {
        if (context.getMessage() instanceof Buffer answer && answer.remaining() < LONGEST && isError(answer)) {
            String refusal = refusal(answer.toStringContent(StandardCharsets.ISO_8859_1), requestIds);
            if (refusal != null) {
                byte[] bytes = refusal.getBytes(StandardCharsets.ISO_8859_1);
                context.setMessage(Buffers.wrap(context.getMemoryManager(), bytes));
            }
        }
        return context.getInvokeAction();
    }

    private static boolean isError(Buffer answer) {
        int at = answer.position() + BEGINNING.length();
        return answer.remaining() > REASON
                && answer.get(answer.position()) == 'H'
                && answer.get(at - 1) == ' '
                && (answer.get(at) == '4' || answer.get(at) == '5');
    }

    /** The same answer with an error in it, or null if it has a body or says of what kind one would be. */
    static String refusal(String answer, Supplier<String> requestIds) {
        boolean empty = answer.startsWith(BEGINNING)
                && answer.endsWith("\r\n\r\n")
                && (answer.contains("\r\nContent-Length: 0\r\n") || !answer.contains("\r\nContent-Length:"))
                && !answer.contains("\r\nTransfer-Encoding:")
                && !answer.contains("\r\nContent-Type:");
        if (!empty) {
            return null;
        }
        String status = answer.substring(BEGINNING.length(), REASON);
        String reason = answer.substring(REASON, answer.indexOf("\r\n")).strip();
        if (status.equals(String.valueOf(HTTP_VERSION_NOT_SUPPORTED))) {
            status = "400"; // nobody speaks such a version: the caller's mistake, not ours
        }
        String body = new String(
                Errors.body(Errors.of(new RiskException(
                        ApiError.REQUEST_UNREADABLE, "The request could not be read: " + reason + "."))),
                StandardCharsets.UTF_8);
        String allow = answer.lines()
                .filter(line -> line.startsWith("Allow: "))
                .map(line -> line + "\r\n")
                .findFirst()
                .orElse("");
        return BEGINNING + status + " " + reason + "\r\n" + "Content-Type: application/json;charset=utf-8\r\n"
                + "Content-Length: " + body.length() + "\r\n" + "Request-Id: " + requestIds.get() + "\r\n" + allow
                + "Connection: close\r\n\r\n" + body;
    }
}

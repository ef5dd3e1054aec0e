package io.vigia.api.platform.doorway;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;

/** Sends requests whose address the server could not decode to an address where nothing is, so that they are refused as any other. */
final class AddressFilter extends BaseFilter {

    static final String NOWHERE = "/v1/malformed";

    @Override
    public NextAction handleRead(FilterChainContext context) {
        if (context.getMessage() instanceof HttpContent content
                && content.getHttpHeader() instanceof HttpRequestPacket request) {
            String address =
                    request.getRequestURIRef().getOriginalRequestURIBC().toString(StandardCharsets.ISO_8859_1);
            if (!isReadable(address)) {
                request.setRequestURI(NOWHERE);
            }
        }
        return context.getInvokeAction();
    }

    /** Whether an address begins as one, and what is encoded in it is text. */
    static boolean isReadable(String address) {
        if (!address.startsWith("/") && !address.startsWith("http") && !address.equals("*")) {
            return false;
        }
        if (address.indexOf('\\') >= 0 || address.contains("/..")) {
            return false;
        }
        return address.indexOf('%') < 0 || isText(address);
    }

    private static boolean isText(String address) {
        byte[] bytes = new byte[address.length()];
        int length = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '%') {
                int high = i + 2 < address.length() ? Character.digit(address.charAt(i + 1), 16) : -1;
                int low = i + 2 < address.length() ? Character.digit(address.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0 || high + low == 0) {
                    return false;
                }
                c = (char) (high * 16 + low);
                i += 2;
            }
            bytes[length++] = (byte) c;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException noText) {
            return false;
        }
    }
}

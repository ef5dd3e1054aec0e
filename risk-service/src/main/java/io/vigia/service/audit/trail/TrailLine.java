package io.vigia.service.audit.trail;

import io.vigia.domain.audit.AuditEntry;
import io.vigia.domain.audit.LinkText;
import io.vigia.service.platform.Json;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/**
 * A row of the audit log as it stands in an exported file.
 *
 * @param at in epoch milliseconds
 * @param mac its keyed hash in hexadecimal digits; null of rows that nobody sealed
 */
public record TrailLine(
        String id,
        String account,
        boolean livemode,
        long at,
        String actor,
        String action,
        String objectId,
        String sourceIp,
        Integer status,
        String mac) {

    /** The first line of a CSV file. */
    public static final String HEAD = "id,account,livemode,at,actor,action,object_id,source_ip,status,mac\r\n";

    public static TrailLine of(AuditEntry entry) {
        return new TrailLine(
                entry.id(),
                entry.environment().accountId(),
                entry.environment().livemode(),
                entry.at().toEpochMilli(),
                entry.actor(),
                entry.action(),
                entry.objectId(),
                entry.sourceIp(),
                entry.status(),
                entry.mac() == null ? null : HexFormat.of().formatHex(entry.mac()));
    }

    /** Whether nothing in it was changed since the platform wrote the row. */
    boolean isGenuine(UnaryOperator<byte[]> hasher) {
        byte[] content = LinkText.of(new byte[0], id, account, livemode, at, actor, action, objectId, sourceIp, status);
        return mac != null
                && mac.matches("[0-9a-f]{64}")
                && Arrays.equals(HexFormat.of().parseHex(mac), hasher.apply(content));
    }

    public String json() {
        return Json.text(this) + "\n";
    }

    public String csv() {
        return String.join(
                        ",",
                        cell(id),
                        cell(account),
                        cell(livemode),
                        cell(at),
                        cell(actor),
                        cell(action),
                        cell(objectId),
                        cell(sourceIp),
                        cell(status),
                        cell(mac))
                + "\r\n";
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}

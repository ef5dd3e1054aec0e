package io.vigia.tools.replay;

import io.vigia.tools.http.Form;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes a row as the form that creates and confirms its payment. */
final class PaymentForm {

    private static final Map<Column, List<String>> NAMES = new EnumMap<>(Column.class);

    static {
        for (Column column : Column.values()) {
            List<String> names = new ArrayList<>();
            column.parameters().forEach(name -> names.add(Form.encode(name)));
            NAMES.put(column, names);
        }
    }

    private PaymentForm() {}

    static String of(Row row) {
        Form form = new Form();
        NAMES.forEach((column, names) -> {
            String value = row.get(column);
            if (!value.isEmpty()) {
                names.forEach(name -> form.addEncoded(name, value));
            }
        });
        items(form, row.get(Column.ORDER_ITEMS));
        form.add("risk_context[occurred_at]", row.occurredAt().getEpochSecond());
        return form.add("confirm", true).add("expand[]", "latest_charge").toString();
    }

    private static void items(Form form, String items) {
        if (items.isEmpty()) {
            return;
        }
        int number = 0;
        for (String item : items.split("\\|")) {
            String[] parts = item.split(":");
            String name = "risk_context[order][items][" + number++ + "]";
            form.add(name + "[sku]", parts[0]).add(name + "[category]", parts[1]);
            form.add(name + "[quantity]", parts[2]).add(name + "[amount]", parts[3]);
        }
    }
}

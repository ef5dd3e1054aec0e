package io.vigia.tools.traffic;

import io.vigia.tools.http.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes a row as the form that creates and confirms its payment. */
public final class PaymentForm {

    private static final Map<Column, List<String>> NAMES = new EnumMap<>(Column.class);

    static {
        for (Column column : Column.values()) {
            List<String> names = new ArrayList<>();
            column.parameters().forEach(name -> names.add(Form.encode(name)));
            NAMES.put(column, names);
        }
    }

    private PaymentForm() {}

    /** Returns the form of a row; a row without a time is decided as of now. */
    public static Form of(Row row) {
        Form form = new Form();
        NAMES.forEach((column, names) -> {
            String value = row.get(column);
            if (!value.isEmpty()) {
                names.forEach(name -> form.addEncoded(name, value));
            }
        });
        items(form, row.get(Column.ORDER_ITEMS));
        if (!row.get(Column.OCCURRED_AT).isEmpty()) {
            form.add("risk_context[occurred_at]", row.occurredAt().getEpochSecond());
        }
        return form.add("confirm", true);
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

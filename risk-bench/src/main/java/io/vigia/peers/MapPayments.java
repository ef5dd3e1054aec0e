package io.vigia.peers;

import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.Schema;
import io.vigia.tools.rules.bench.Payment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Payments as maps by name, in which a missing value is null; the lists stand beside the values. */
final class MapPayments {

    private MapPayments() {}

    static List<Map<String, Object>> of(Schema schema, List<Payment> payments) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Payment payment : payments) {
            Map<String, Object> values = new HashMap<>();
            for (int slot = 0; slot < schema.size(); slot++) {
                Kind kind = schema.attributes().get(slot).kind();
                double number = payment.numbers()[slot];
                switch (kind) {
                    case NUMBER -> values.put("n" + slot, Double.isNaN(number) ? null : (Object) number);
                    case BOOLEAN -> values.put("f" + slot, payment.flags()[slot]);
                    default -> values.put("t" + slot, payment.texts()[slot]);
                }
            }
            payment.lists().forEach((alias, items) -> values.put("s_" + alias, items));
            all.add(values);
        }
        return all;
    }
}

package io.vigia.portal.payments.disputes;

import io.vigia.domain.accounts.files.StoredFile;
import io.vigia.domain.payments.disputes.Dispute;
import io.vigia.domain.payments.disputes.Evidence;
import io.vigia.domain.platform.Permission;
import io.vigia.service.accounts.files.FileService;
import io.vigia.service.payments.disputes.DisputeService;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** One dispute, with what the merchant has to say about it. */
@Named
@RequestScoped
public class DisputeDetailPage {

    /** The texts that the form asks for, in its order. */
    private static final List<String> TEXTS = List.of(
            "product_description",
            "customer_name",
            "customer_email_address",
            "service_date",
            "shipping_carrier",
            "shipping_tracking_number",
            "shipping_date",
            "refund_refusal_explanation",
            "uncategorized_text");

    /** The files that it asks for. */
    private static final List<String> FILES = List.of(
            "receipt",
            "customer_communication",
            "shipping_documentation",
            "service_documentation",
            "uncategorized_file");

    @Inject
    DisputeService disputes;

    @Inject
    FileService files;

    @Inject
    Caller caller;

    private String id;
    private Dispute dispute;

    public Dispute getDispute() {
        if (dispute == null) {
            dispute = disputes.find(id);
        }
        return dispute;
    }

    /** Whether the reader can answer it now. */
    public boolean isAnswerable() {
        return getDispute().status().needsResponse() && caller.may(Permission.DISPUTES_WRITE);
    }

    public List<String> getTexts() {
        return TEXTS;
    }

    public List<String> getFiles() {
        return FILES;
    }

    /** What was said so far, in the order of the names. */
    public Map<String, String> getSaid() {
        return getDispute().evidence().values();
    }

    /** Whether a text needs more than a line. */
    public boolean isLong(String name) {
        return name.equals("uncategorized_text") || name.endsWith("_explanation") || name.endsWith("_description");
    }

    /** The name of a file of the evidence; the text itself of what is none. */
    public String shown(String name, String value) {
        if (!Evidence.FILES.contains(name) || !caller.may(Permission.FILES_READ)) {
            return value;
        }
        StoredFile file = files.find(value);
        return file.filename();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

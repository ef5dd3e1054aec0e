package io.vigia.portal.lists;

import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.files.FileProblem;
import io.vigia.domain.lists.files.ItemFile;
import io.vigia.domain.platform.Permission;
import io.vigia.service.lists.ListService;
import io.vigia.service.lists.files.ListImport;
import io.vigia.service.lists.files.ListImportService;
import io.vigia.service.platform.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** Sending a file for a list, how far it is, and what became of its lines. */
@Named
@RequestScoped
public class ListImportPage {

    @Inject
    ListService lists;

    @Inject
    ListImportService imports;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    private ValueList list;
    private ListImport last;
    private String problem;

    @PostConstruct
    void read() {
        caller.require(Permission.LISTS_WRITE);
        list = lists.find(Objects.toString(request.getParameter("id"), ""));
        last = imports.last(list.id()).orElse(null);
        String asked = Objects.toString(request.getParameter("problem"), "").toUpperCase(Locale.ROOT);
        problem = Arrays.stream(FileProblem.values())
                .map(FileProblem::name)
                .filter(asked::equals)
                .findFirst()
                .orElse(null);
    }

    public ValueList getList() {
        return list;
    }

    /** The last file of this list, or null. */
    public ListImport getLast() {
        return last;
    }

    /** Why a file that was just sent was not taken in, or null. */
    public String getProblem() {
        return problem;
    }

    public int getMaxLines() {
        return ItemFile.MAX_LINES;
    }

    public int getMaxMegabytes() {
        return ItemFile.MAX_BYTES / (1024 * 1024);
    }

    /** How many refused lines are counted but not named. */
    public int getUnnamed() {
        return last == null ? 0 : last.counts().refused() - last.refusals().size();
    }
}

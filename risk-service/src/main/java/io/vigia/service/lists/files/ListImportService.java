package io.vigia.service.lists.files;

import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.lists.ListRepository;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.files.FileProblem;
import io.vigia.domain.lists.files.ItemFile;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** What callers may do with files of values for their lists. */
@ApplicationScoped
@Transactional
public class ListImportService {

    @Inject
    private Caller caller;

    @Inject
    private ListRepository lists;

    @Inject
    private ListImportJob job;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Begins to put the values of a file on a list; a file that cannot be read is refused as a whole.
     *
     * @param zone where a day ends on which a value still counts
     * @return how far it is, for asking again and again
     * @throws RiskException RESOURCE_MISSING if there is no such list
     */
    public ListImport start(String listId, byte[] content, ZoneId zone) {
        caller.require(Permission.LISTS_WRITE);
        ValueList list = existing(listId);
        String author = caller.actor().id();
        Optional<FileProblem> problem = ItemFile.problem(content);
        if (problem.isPresent()) {
            return ListImport.refused(listId, author, clock.instant(), problem.get());
        }
        audit.record("value_list_items.imported", listId);
        return job.start(list, author, ItemFile.read(content, new ItemFile.Meaning(list.itemType(), zone)));
    }

    /** The last file of a list, while the server remembers it. */
    public Optional<ListImport> last(String listId) {
        caller.require(Permission.LISTS_READ);
        return job.last(existing(listId).id());
    }

    /** Stops taking a file in; what it put already stays. */
    public void cancel(String listId) {
        caller.require(Permission.LISTS_WRITE);
        job.last(existing(listId).id()).ifPresent(ListImport::cancel);
    }

    private ValueList existing(String id) {
        return new Lookup(caller.environment(), "value list", id, "value_list").in(lists::find);
    }
}

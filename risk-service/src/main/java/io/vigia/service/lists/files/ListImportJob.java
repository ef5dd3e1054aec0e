package io.vigia.service.lists.files;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.ValueListItem;
import io.vigia.domain.lists.files.FileProblem;
import io.vigia.domain.lists.files.ItemFile;
import io.vigia.domain.lists.files.ItemLine;
import io.vigia.service.lists.ListItems;
import io.vigia.service.platform.time.TestTimes;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes files in beside the requests, {@value #STEP} lines in a transaction, and remembers the last file of each list. What
 * is put stays, whatever happens to the rest; the same file sent again goes on where it stopped, as values that are there
 * are passed over.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ListImportJob {

    static final int STEP = 2_000;

    /** The most files that are taken in at the same time, and whose content is held in memory. */
    static final int MAX_RUNNING = 4;

    static final int MAX_REMEMBERED = 200;
    private static final Logger LOG = Logger.getLogger(ListImportJob.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ListItems items;

    @Inject
    private TestTimes times;

    @Inject
    private Clock clock;

    private final Map<String, ListImport> lastOfList = new LinkedHashMap<>();

    /** Begins to take a file in, or says why not. */
    public ListImport start(ValueList list, String author, ItemFile file) {
        ListImport fresh = new ListImport(list.id(), author, clock.instant(), file.lines());
        Optional<FileProblem> hindrance = remember(fresh);
        if (hindrance.isPresent()) {
            return ListImport.refused(list.id(), author, clock.instant(), hindrance.get());
        }
        executor.submit(() -> times.within(list.environment(), () -> run(list, file, fresh)));
        return fresh;
    }

    /** The last file of a list, if there was one since the start of the server. */
    public Optional<ListImport> last(String listId) {
        synchronized (lastOfList) {
            return Optional.ofNullable(lastOfList.get(listId));
        }
    }

    private Optional<FileProblem> remember(ListImport fresh) {
        synchronized (lastOfList) {
            if (last(fresh.listId()).map(ListImport::isRunning).orElse(false)) {
                return Optional.of(FileProblem.RUNNING_ALREADY);
            }
            if (lastOfList.values().stream().filter(ListImport::isRunning).count() >= MAX_RUNNING) {
                return Optional.of(FileProblem.BUSY);
            }
            keep(fresh);
            return Optional.empty();
        }
    }

    private void keep(ListImport one) {
        lastOfList.remove(one.listId());
        lastOfList.put(one.listId(), one);
        while (lastOfList.size() > MAX_REMEMBERED) {
            lastOfList.entrySet().stream()
                    .filter(entry -> !entry.getValue().isRunning())
                    .findFirst()
                    .map(Map.Entry::getKey)
                    .ifPresent(lastOfList::remove);
        }
    }

    private void run(ValueList list, ItemFile file, ListImport progress) {
        try {
            boolean more = true;
            while (more && !progress.isUnwanted()) {
                more = step(list, file, progress);
            }
            progress.end(more ? ListImport.Status.CANCELLED : ListImport.Status.DONE, null);
        } catch (RiskException refusal) {
            progress.end(ListImport.Status.STOPPED, refusal.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "A file for " + list.id() + " stopped half-way");
            progress.end(ListImport.Status.STOPPED, "");
        }
    }

    private boolean step(ValueList list, ItemFile file, ListImport progress) {
        List<ValueListItem.Draft> drafts = new ArrayList<>();
        int lastLine = 0;
        for (int read = 0; read < STEP; read++) {
            Optional<ItemLine> line = file.next(clock.instant());
            if (line.isEmpty()) {
                put(list, drafts, progress, lastLine);
                return false;
            }
            lastLine = line.get().number();
            if (line.get().isRefused()) {
                progress.refuse(line.get());
            } else {
                drafts.add(line.get().draft().by(progress.author()));
            }
        }
        put(list, drafts, progress, lastLine);
        return true;
    }

    private void put(ValueList list, List<ValueListItem.Draft> drafts, ListImport progress, int lastLine) {
        int put = drafts.isEmpty() ? 0 : items.add(list, drafts).size();
        progress.step(lastLine, put, drafts.size() - put);
    }
}

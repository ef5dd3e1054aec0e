package io.vigia.service.onboarding.screening;

import io.vigia.screening.Screening;
import io.vigia.screening.published.ListPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells which lists names are compared with. */
@ApplicationScoped
public class SanctionStatus {

    @Inject
    private SanctionLists lists;

    @Inject
    private SanctionFiles files;

    public Report report() {
        Screening screening = lists.current();
        return new Report(screening.size(), screening.names(), files.loaded());
    }

    /**
     * What is loaded.
     *
     * @param files those that people loaded; of OFAC, the files that ship are used until there is one
     */
    public record Report(int parties, int names, List<SanctionFiles.LoadedFile> files) {

        /** Whether OFAC's list is the one that came with the program. */
        public boolean shipped() {
            return files.stream().noneMatch(file -> file.part() == ListPart.OFAC_SDN);
        }

        /** Whether the UN's list is there. */
        public boolean unitedNations() {
            return files.stream().anyMatch(file -> file.part() == ListPart.UN_CONSOLIDATED);
        }
    }
}

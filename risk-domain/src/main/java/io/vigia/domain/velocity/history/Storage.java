package io.vigia.domain.velocity.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves what one key's history keeps out of memory, in two steps: what is to be put away, and, once it is, letting go of it. What
 * happens to the history in between is lost, so its lock is held.
 */
public final class Storage {

    /** The number under which a history is put away whole, its pages apart. */
    public static final int WHOLE = 0;

    private final History history;
    private final Timeline timeline;
    private final History.Shelf shelf;
    private final List<Page> turned = new ArrayList<>();
    private int turnedUntil;

    /** @param shelf where pages of the history lie or will lie */
    public Storage(History history, History.Shelf shelf) {
        this.history = history;
        this.timeline = history.timeline();
        this.shelf = shelf;
        this.turnedUntil = timeline.live();
    }

    /** What is put away under a number. */
    public record Parcel(int page, byte[] content) {}

    /** How much is put away. Tests make it small. */
    public record Size(int page, int live) {

        /** What a platform uses: what scores read of the last attempts lies in no page. */
        public static final Size USUAL = new Size(256, 256);
    }

    /** The whole history, with those of its pages that are not as they were put away. */
    public List<Parcel> whole() {
        List<Parcel> parcels = changed();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            history.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parcels.add(new Parcel(WHOLE, bytes.toByteArray()));
        return parcels;
    }

    /** Pages of the attempts up to a moment, except the last ones, and those pages that are not as they were put away. */
    public List<Parcel> older(long moment, Size size) {
        List<Parcel> parcels = changed();
        int number = timeline.pages() == null ? 1 : timeline.pages().nextNumber();
        while (timeline.end() - turnedUntil >= size.live() + size.page()
                && timeline.get(turnedUntil + size.page() - 1).at <= moment) {
            Event[] events = new Event[size.page()];
            for (int i = 0; i < events.length; i++) {
                events[i] = timeline.get(turnedUntil + i);
            }
            Page page = new Page(number++, events);
            turned.add(page);
            parcels.add(new Parcel(page.number(), page.content()));
            turnedUntil += size.page();
        }
        return parcels;
    }

    /**
     * Lets go of what was put away by {@link #older}. Tells how many bytes that frees.
     *
     * @param all whether also of pages that were asked for lately
     */
    public long letGoOlder(boolean all) {
        Pages pages = timeline.pages();
        if (pages == null && turned.isEmpty()) {
            return 0;
        }
        if (pages == null) {
            pages = new Pages(shelf, timeline.tallyBefore(timeline.live()));
        }
        int until = timeline.live();
        for (Page page : turned) {
            int count = page.events(shelf).length;
            until += count;
            pages.append(page, count, timeline.tallyBefore(until));
        }
        timeline.turnedInto(pages, until);
        return pages.drop(all) - turned.size() * (long) Page.BYTES;
    }

    /** Lets go of all. Tells how many bytes that frees. */
    public long letGoWhole() {
        long freed = history.weight() - timeline.sharedWeight();
        freed += timeline.release();
        return freed + (timeline.pages() == null ? 0 : timeline.pages().drop(true));
    }

    /** The history that was put away whole. */
    public static History restored(byte[] content, History.Shelf shelf) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            return History.read(in, shelf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Parcel> changed() {
        List<Parcel> parcels = new ArrayList<>();
        if (timeline.pages() != null) {
            timeline.pages().changed().forEach(page -> parcels.add(new Parcel(page.number(), page.content())));
        }
        return parcels;
    }
}

package io.vigia.domain.velocity.history;

import static io.vigia.domain.velocity.VelocityReading.NEVER;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Tally;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The older part of a long timeline, page by page. When pages begin and what was counted before each is always in memory; the
 * attempts are fetched when one of them is asked for, such as those at the edge of a window.
 */
final class Pages {

    private final History.Shelf shelf;
    private Page[] pages = new Page[0];
    private int[] starts = new int[1]; // of each page, and the end
    private long[] sums; // what was counted before each page, what was let go included, and before the end

    /** @param gone the tally of what was let go */
    Pages(History.Shelf shelf, long[] gone) {
        this.shelf = shelf;
        this.sums = gone.clone();
    }

    int size() {
        return starts[pages.length];
    }

    long firstAt() {
        return pages[0].firstAt();
    }

    long lastAt() {
        return pages[pages.length - 1].lastAt();
    }

    /** When the first page ends. */
    long endOfFirst() {
        return pages[0].lastAt();
    }

    /** When the first approved attempt was, or NEVER. */
    long firstAuthorized() {
        return Arrays.stream(pages).mapToLong(Page::firstAuthorized).min().orElse(NEVER);
    }

    /** When the first approved attempt of the first page was, or NEVER. */
    long firstAuthorizedOfFirst() {
        return pages[0].firstAuthorized();
    }

    /** The number that the next page gets. */
    int nextNumber() {
        return 1 + Arrays.stream(pages).mapToInt(Page::number).max().orElse(0);
    }

    /**
     * Adds a page behind all others.
     *
     * @param upTo the tally of everything before its end
     */
    void append(Page page, int count, long[] upTo) {
        pages = Arrays.copyOf(pages, pages.length + 1);
        pages[pages.length - 1] = page;
        starts = Arrays.copyOf(starts, pages.length + 1);
        starts[pages.length] = starts[pages.length - 1] + count;
        sums = Arrays.copyOf(sums, sums.length + Tally.WIDTH);
        System.arraycopy(upTo, 0, sums, pages.length * Tally.WIDTH, Tally.WIDTH);
    }

    /** Forgets the first page; its tally stays. */
    void letGoFirst() {
        pages[0].drop();
        cutOut(0);
        int first = starts[0];
        for (int i = 0; i < starts.length; i++) {
            starts[i] -= first;
        }
    }

    Event get(int place) {
        int page = pageOf(place);
        return pages[page].events(shelf)[place - starts[page]];
    }

    /** The first place whose attempt is later than a moment. */
    int firstAfter(long moment) {
        int page = pageAfter(moment);
        if (page == pages.length) {
            return size();
        }
        if (pages[page].firstAt() > moment) {
            return starts[page];
        }
        Event[] events = pages[page].events(shelf);
        return starts[page] + Event.firstAfter(events, moment, 0, events.length);
    }

    /** Adds the tally of all attempts before a place to a row, or takes it away. */
    void tallyBefore(int place, long[] rows, int row, int sign) {
        int page = place == size() ? pages.length : pageOf(place);
        for (int i = 0; i < Tally.WIDTH; i++) {
            rows[row + i] += sign * sums[page * Tally.WIDTH + i];
        }
        int within = place - starts[page];
        if (within > 0) {
            Event[] events = pages[page].events(shelf);
            for (int i = 0; i < within; i++) {
                Tally.add(rows, row, events[i], sign);
            }
        }
    }

    /** Puts an attempt behind all that are not later; it is earlier than the last. */
    void insert(Event event) {
        int page = pageAfter(event.at);
        Event[] old = pages[page].events(shelf);
        int place = 0;
        while (old[place].at <= event.at) {
            place++;
        }
        Event[] more = Arrays.copyOf(old, old.length + 1);
        System.arraycopy(old, place, more, place + 1, old.length - place);
        more[place] = event;
        pages[page].replace(more);
        shift(page, event, 1, 1);
    }

    /** Takes an attempt out. */
    Event remove(int place) {
        int page = pageOf(place);
        Event[] old = pages[page].events(shelf);
        int within = place - starts[page];
        Event event = old[within];
        shift(page, event, -1, -1);
        if (old.length == 1) {
            cutOut(page);
            return event;
        }
        Event[] fewer = Arrays.copyOf(old, old.length - 1);
        System.arraycopy(old, within + 1, fewer, within, fewer.length - within);
        pages[page].replace(fewer);
        return event;
    }

    /**
     * Adds an attempt to the tallies after its place, or takes it away, around a change of its status.
     *
     * @param place negative if the attempt was let go
     */
    void retally(int place, Event event, int sign) {
        if (place < 0) {
            shift(-1, event, 0, sign);
            return;
        }
        int page = pageOf(place);
        pages[page].events(shelf);
        pages[page].summarise();
        shift(page, event, 0, sign);
    }

    /** Shows all attempts, which do not stay in memory for that. */
    void forEach(Consumer<Event> visitor) {
        for (Page page : pages) {
            for (Event event : page.peek(shelf)) {
                visitor.accept(event);
            }
        }
    }

    /** The last moment of a value, or null. */
    Long lastWith(Dimension counted, long value) {
        for (int i = pages.length - 1; i >= 0; i--) {
            Long last = pages[i].lastWith(counted, value, shelf);
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    /** Those that are not as they were put away. */
    List<Page> changed() {
        return Arrays.stream(pages).filter(Page::isChanged).toList();
    }

    /** Begins a round, see {@link Page#beginRound}. */
    void beginRound() {
        for (Page page : pages) {
            page.beginRound();
        }
    }

    /**
     * Lets the attempts of pages go, which were put away. Tells how many bytes that frees.
     *
     * @param all whether also of those that were asked for lately
     */
    long drop(boolean all) {
        long freed = 0;
        for (Page page : pages) {
            freed += all || page.isSpare() ? page.drop() : 0;
        }
        return freed;
    }

    long weight() {
        return Arrays.stream(pages).mapToLong(Page::weight).sum();
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(pages.length);
        for (int i = 0; i < pages.length; i++) {
            pages[i].write(out);
            out.writeInt(starts[i + 1] - starts[i]);
        }
        for (long sum : sums) {
            out.writeLong(sum);
        }
    }

    /** Reads what was written; null if there was no page. */
    static Pages read(DataInput in, History.Shelf shelf) throws IOException {
        int count = in.readInt();
        if (count == 0) {
            return null;
        }
        Pages read = new Pages(shelf, new long[Tally.WIDTH]);
        List<Page> pages = new ArrayList<>(count);
        read.starts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            pages.add(Page.read(in));
            read.starts[i + 1] = read.starts[i] + in.readInt();
        }
        read.pages = pages.toArray(Page[]::new);
        read.sums = new long[(count + 1) * Tally.WIDTH];
        for (int i = 0; i < read.sums.length; i++) {
            read.sums[i] = in.readLong();
        }
        return read;
    }

    /** Changes what comes after a page: where it stands, and what was counted before it. */
    private void shift(int page, Event event, int places, int sign) {
        for (int i = page + 1; i <= pages.length; i++) {
            starts[i] += places;
            Tally.add(sums, i * Tally.WIDTH, event, sign);
        }
    }

    /** Takes a page out with the row before it. */
    private void cutOut(int page) {
        Page[] fewer = new Page[pages.length - 1];
        int[] fewerStarts = new int[fewer.length + 1];
        long[] fewerSums = new long[sums.length - Tally.WIDTH];
        for (int i = 0, to = 0; i <= pages.length; i++) {
            if (i == page) {
                continue;
            }
            if (i < pages.length) {
                fewer[to] = pages[i];
            }
            fewerStarts[to] = starts[i];
            System.arraycopy(sums, i * Tally.WIDTH, fewerSums, to * Tally.WIDTH, Tally.WIDTH);
            to++;
        }
        pages = fewer;
        starts = fewerStarts;
        sums = fewerSums;
    }

    /** The first page that ends after a moment; the number of pages if none does. */
    private int pageAfter(long moment) {
        int low = 0;
        int high = pages.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pages[middle].lastAt() > moment) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int pageOf(int place) {
        int found = Arrays.binarySearch(starts, 0, pages.length, place);
        return found >= 0 ? found : -found - 2;
    }
}

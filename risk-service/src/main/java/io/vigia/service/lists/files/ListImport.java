package io.vigia.service.lists.files;

import io.vigia.domain.lists.files.FileProblem;
import io.vigia.domain.lists.files.ItemLine;
import io.vigia.domain.lists.files.LineProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A file that is being taken in or was: how far it is, and what became of its lines. Kept in memory only. */
public final class ListImport {

    /** The most refused lines that are named; the others are counted. */
    public static final int MAX_NAMED = 500;

    /** How far a file is. */
    public enum Status {
        RUNNING,
        DONE,
        CANCELLED,
        STOPPED,
        REFUSED
    }

    /**
     * What was done.
     *
     * @param added values that were put on the list
     * @param known values that were on it already, or stood in the file twice
     * @param refused lines that hold no value that fits
     */
    public record Counts(int added, int known, int refused) {}

    /**
     * A line that was refused.
     *
     * @param number the line, from 1
     */
    public record Refusal(int number, String value, LineProblem problem) {}

    private final String listId;
    private final String author;
    private final Instant started;
    private final int lines;
    private final List<Refusal> refusals = new ArrayList<>();
    private int linesRead;
    private int added;
    private int known;
    private int refused;
    private Status status = Status.RUNNING;
    private FileProblem problem;
    private String trouble;
    private boolean unwanted;

    ListImport(String listId, String author, Instant started, int lines) {
        this.listId = listId;
        this.author = author;
        this.started = started;
        this.lines = lines;
    }

    /** A file that is not taken in at all. */
    static ListImport refused(String listId, String author, Instant started, FileProblem why) {
        ListImport refused = new ListImport(listId, author, started, 0);
        refused.status = Status.REFUSED;
        refused.problem = why;
        return refused;
    }

    synchronized void refuse(ItemLine line) {
        refused++;
        if (refusals.size() < MAX_NAMED) {
            refusals.add(new Refusal(line.number(), line.value(), line.problem()));
        }
    }

    synchronized void step(int lastLine, int put, int there) {
        linesRead = Math.max(linesRead, lastLine);
        added += put;
        known += there;
    }

    synchronized void end(Status how, String why) {
        status = how;
        trouble = why;
    }

    synchronized void cancel() {
        unwanted = true;
    }

    synchronized boolean isUnwanted() {
        return unwanted;
    }

    public String listId() {
        return listId;
    }

    /** Who sent the file. */
    public String author() {
        return author;
    }

    public Instant started() {
        return started;
    }

    /** How many lines the file has. */
    public int lines() {
        return lines;
    }

    /** How many of the lines are done, in hundredths. */
    public synchronized int percent() {
        return status == Status.DONE ? 100 : lines == 0 ? 0 : (int) (100L * linesRead / lines);
    }

    public synchronized Status status() {
        return status;
    }

    public synchronized boolean isRunning() {
        return status == Status.RUNNING;
    }

    public synchronized Counts counts() {
        return new Counts(added, known, refused);
    }

    /** The first {@value #MAX_NAMED} lines that were refused. */
    public synchronized List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** Why the file was not taken in, or null. */
    public FileProblem problem() {
        return problem;
    }

    /** What stopped it half-way, or null. */
    public synchronized String trouble() {
        return trouble;
    }
}

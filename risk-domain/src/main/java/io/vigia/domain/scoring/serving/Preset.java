package io.vigia.domain.scoring.serving;

/** Lines that suit most merchants, to begin with. */
public enum Preset {
    /** Stops little: few good payments, and fewer frauds. */
    LENIENT(75, 85),
    BALANCED(65, 75),
    /** Stops much: more frauds, and more good payments. */
    STRICT(50, 65);

    private final int elevatedFrom;
    private final int highestFrom;

    Preset(int elevatedFrom, int highestFrom) {
        this.elevatedFrom = elevatedFrom;
        this.highestFrom = highestFrom;
    }

    public int elevatedFrom() {
        return elevatedFrom;
    }

    public int highestFrom() {
        return highestFrom;
    }
}

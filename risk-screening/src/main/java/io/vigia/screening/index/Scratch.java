package io.vigia.screening.index;

/** Sums by number, cleared in as many steps as were taken. */
final class Scratch {

    private final float[] sums;
    private final IntStack touched;

    Scratch(int size) {
        this.sums = new float[size];
        this.touched = new IntStack(size);
    }

    void count(int place) {
        add(place, 1);
    }

    void add(int place, double value) {
        if (sums[place] == 0) {
            touched.push(place);
        }
        sums[place] += (float) value;
    }

    double counted(int place) {
        return sums[place];
    }

    int touched() {
        return touched.size;
    }

    int touchedAt(int at) {
        return touched.values[at];
    }

    void clear() {
        for (int i = 0; i < touched.size; i++) {
            sums[touched.values[i]] = 0;
        }
        touched.size = 0;
    }

    private static final class IntStack {
        private final int[] values;
        private int size;

        IntStack(int most) {
            values = new int[most];
        }

        void push(int value) {
            values[size++] = value;
        }
    }
}

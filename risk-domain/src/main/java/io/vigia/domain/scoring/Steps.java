package io.vigia.domain.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * The weights of a factor: pairs of a threshold or value and its points, or points alone.
 *
 * @param marks thresholds in ascending order, or values; empty if there are points alone
 * @param points one for each mark, or one
 */
record Steps(List<String> marks, double[] points, double[] thresholds) {

    /** Reads {@code 1:8 2:16}, {@code D:6 E:12} or {@code 18}. */
    static Steps parse(String text) {
        List<String> marks = new ArrayList<>();
        String[] parts = text.split(" ");
        double[] points = new double[parts.length];
        double[] thresholds = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            points[i] = Double.parseDouble(parts[i].substring(colon + 1));
            if (colon > 0) {
                String mark = parts[i].substring(0, colon);
                marks.add(mark);
                thresholds[i] = Character.isDigit(mark.charAt(0)) ? Double.parseDouble(mark) : Double.NaN;
            }
        }
        return new Steps(List.copyOf(marks), points, thresholds);
    }

    /** The only points there are. */
    double weight() {
        return points[0];
    }

    /** The points of the highest threshold that a number reaches; 0 below the first or if it is missing. */
    double reached(double value) {
        double reached = 0;
        for (int i = 0; i < thresholds.length && value >= thresholds[i]; i++) {
            reached = points[i];
        }
        return reached;
    }

    /** The points of a value; 0 if it has none or is missing. */
    double of(String value) {
        int place = value == null ? -1 : marks.indexOf(value);
        return place < 0 ? 0 : points[place];
    }
}

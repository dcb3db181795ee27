package vn.chitieu.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what the table of failures has no room for: what a library said, and the trace of a defect. Bounded in size. */
final class RunLog {
    private static final int LONGEST_ENTRY = 20_000;
    private static final int MOST_TRACES = 200;

    private final Map<Integer, String> entries = new TreeMap<>();
    private int traces;

    /**
     * Adds what is known about a failed input.
     *
     * @param ordinal place of the input among all inputs
     * @param path its path
     * @param thrown what ended the work on it
     * @param withTrace whether the trace is needed to find the cause
     */
    synchronized void add(int ordinal, String path, Throwable thrown, boolean withTrace) {
        String line = path + ": " + (thrown.getMessage() == null ? thrown : thrown.getMessage());
        if (withTrace && traces < MOST_TRACES) {
            traces++;
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            line = path + ": " + trace;
        }
        entries.put(
                ordinal, (line.length() > LONGEST_ENTRY ? line.substring(0, LONGEST_ENTRY) + " ..." : line).strip());
    }

    synchronized boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns all entries in the order of the inputs, however the threads were scheduled. */
    synchronized String text() {
        return String.join("\n", entries.values()) + "\n";
    }
}

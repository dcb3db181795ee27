package vn.chitieu.run;

import java.util.concurrent.Semaphore;

/**
 * Keeps the memory that documents need together within the heap: a large file waits until others are done, and one that may need
 * everything is read alone. Requests are served in order.
 */
final class MemoryGate {
    /** A unit of memory, so that any heap fits a semaphore's count. */
    private static final int UNIT = 64 * 1024;

    /** What a document needs however small its file is: fonts, parsers, token lists. */
    private static final long BASE = 4L << 20;

    /** Bytes of heap that a byte of a file may need at most while it is read: its text, its lines, the way back to them. */
    private static final long GROWTH = 40;

    private final Semaphore units;
    private final int total;

    private MemoryGate(int total) {
        this.total = total;
        units = new Semaphore(total, true);
    }

    /**
     * Returns a gate for a heap.
     *
     * @param heap size of the heap in bytes; a part of it is kept free for the program itself
     */
    static MemoryGate forHeap(long heap) {
        return new MemoryGate((int) Math.max(1, Math.min(Integer.MAX_VALUE, heap / 10 * 6 / UNIT)));
    }

    /**
     * Returns the units that a file needs.
     *
     * @param size its size in bytes
     */
    int unitsFor(long size) {
        long need = BASE + Math.min(size, Long.MAX_VALUE / GROWTH - BASE) * GROWTH;
        return (int) Math.min(total, need / UNIT);
    }

    /** Returns the units of a file that must be read alone. */
    int all() {
        return total;
    }

    /** Waits until the units are free and takes them. */
    void acquire(int count) throws InterruptedException {
        units.acquire(count);
    }

    /** Gives units back. */
    void release(int count) {
        units.release(count);
    }
}

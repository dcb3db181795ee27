package vn.chitieu.source.container;

import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceLoader;

/**
 * How much may come out of one container.
 *
 * @param entries number of entries, those of containers inside counted
 * @param bytes bytes of all entries together
 * @param entryBytes bytes of one entry
 * @param ratio how many times the container's own size its entries may have together
 * @param freeBytes bytes that may come out whatever the ratio: small texts shrink a lot
 * @param depth containers inside one another, the outermost counted
 */
record ExpansionLimits(int entries, long bytes, long entryBytes, int ratio, long freeBytes, int depth) {

    /** Limits beyond any archive of plans that an office would send. */
    static final ExpansionLimits STANDARD =
            new ExpansionLimits(20_000, 4L << 30, SourceLoader.DEFAULT_MAX_BYTES, 100, 256L << 20, 4);

    /** Counts what comes out of one container and of those inside it. */
    static final class Meter {
        private final ExpansionLimits limits;
        private final long allowed;
        private int entries;
        private long bytes;

        /**
         * Begins at nothing.
         *
         * @param limits the limits
         * @param size size of the outermost container in bytes
         */
        Meter(ExpansionLimits limits, long size) {
            this.limits = limits;
            allowed = Math.min(limits.bytes, Math.max(limits.freeBytes, size * limits.ratio));
        }

        /** Counts an entry. */
        void entry() throws InputException {
            if (++entries > limits.entries) {
                throw new InputException(FailureReason.TOO_COMPLEX, "more than " + limits.entries + " entries");
            }
        }

        /** Counts bytes of an entry. */
        void bytes(int count) throws InputException {
            bytes += count;
            if (bytes > allowed) {
                throw new InputException(FailureReason.TOO_COMPLEX, "entries of more than " + allowed + " bytes");
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new InputException(FailureReason.TIMED_OUT, "interrupted");
            }
        }

        long entryBytes() {
            return limits.entryBytes;
        }

        int depth() {
            return limits.depth;
        }
    }
}

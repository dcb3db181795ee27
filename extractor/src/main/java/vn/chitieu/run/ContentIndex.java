package vn.chitieu.run;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds contents that a run is given twice. The first in the order of the inputs is the original whichever thread comes first: a
 * thread waits until the contents of all earlier inputs are known. Every input must be entered or passed, and inputs are begun in
 * order, or others would wait for ever.
 */
final class ContentIndex {
    private final Map<String, Original> originals = new HashMap<>();
    private final BitSet known = new BitSet();

    private record Original(int ordinal, String path) {}

    /**
     * Enters the content of an input once all earlier inputs are known. An input that is tried again may be entered again.
     *
     * @param ordinal place of the input among all inputs
     * @param sha256 digest of its content
     * @param path its path
     * @return path of another input with the same content, or null where this is the original
     */
    synchronized @Nullable String enter(int ordinal, String sha256, String path) throws InterruptedException {
        while (known.nextClearBit(0) < ordinal) {
            wait();
        }
        pass(ordinal);
        Original original = originals.computeIfAbsent(sha256, digest -> new Original(ordinal, path));
        return original.ordinal() == ordinal ? null : original.path();
    }

    /**
     * Says that an input has no content that could be compared. Does nothing for one that is known already.
     *
     * @param ordinal place of the input among all inputs
     */
    synchronized void pass(int ordinal) {
        known.set(ordinal);
        notifyAll();
    }
}

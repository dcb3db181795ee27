package vn.chitieu.extract;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.outline.ContentBlock;

/** The words of the paragraphs that stand over deeper bullets. For one document. */
final class LeadInWords {
    /** Longer paragraphs that no colon ends are no lead-ins; in characters. */
    private static final int LONGEST = 80;

    /** By section and depth within it. */
    private final Map<Integer, Map<Integer, String>> words = new HashMap<>();

    /** Returns the words of the innermost paragraph that stands over a block, or null. */
    @Nullable
    String over(ContentBlock block) {
        Map<Integer, String> inSection = words.getOrDefault(block.section(), Map.of());
        for (int above = block.depth() - 1; above >= 0; above--) {
            String found = inSection.get(above);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * Takes a paragraph; paragraphs come in order.
     *
     * @param block the paragraph
     * @param text its words
     */
    void pass(ContentBlock block, String text) {
        Map<Integer, String> inSection = words.computeIfAbsent(block.section(), s -> new HashMap<>());
        inSection.keySet().removeIf(depth -> depth >= block.depth());
        if (text.endsWith(":") || text.length() < LONGEST) {
            inSection.put(block.depth(), text);
        }
    }
}

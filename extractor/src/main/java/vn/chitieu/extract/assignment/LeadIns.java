package vn.chitieu.extract.assignment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.assignment.TaskReader.Context;
import vn.chitieu.outline.ContentBlock;

/** The lines that stand over deeper bullets, each in force until a block of its depth or another section. */
final class LeadIns {
    private final String text;
    private final Deque<LeadIn> open = new ArrayDeque<>();

    LeadIns(String text) {
        this.text = text;
    }

    /**
     * What a line says for the bullets under it.
     *
     * @param section index of its section
     * @param depth its depth
     * @param context who is responsible under it
     * @param label role that it gives to units that stand under it, or null
     */
    record LeadIn(
            int section,
            int depth,
            Context context,
            @Nullable String label) {}

    /** Puts a line in force. */
    void add(ContentBlock line, Context context, @Nullable String label) {
        open.push(new LeadIn(line.section(), line.depth(), context, label));
    }

    /**
     * Returns the innermost line in force over a block, or null; lines that end before the block are out of force from here on.
     *
     * @param blocks all blocks of the document
     * @param index index of the block
     */
    @Nullable
    LeadIn over(List<ContentBlock> blocks, int index) {
        ContentBlock block = blocks.get(index);
        while (!open.isEmpty()
                && (open.peek().section != block.section()
                        || open.peek().depth >= block.depth() && !continues(open.peek(), blocks, index))) {
            open.pop();
        }
        return open.peek();
    }

    /** A label with nothing after it may be followed by a paragraph that is no bullet. */
    private boolean continues(LeadIn leadIn, List<ContentBlock> blocks, int index) {
        if (leadIn.label == null || blocks.get(index).bullet() != null || index == 0) {
            return false;
        }
        ContentBlock before = blocks.get(index - 1);
        return text.substring(before.block().start(), before.block().end())
                .strip()
                .endsWith(":");
    }
}

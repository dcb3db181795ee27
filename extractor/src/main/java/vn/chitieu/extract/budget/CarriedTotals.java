package vn.chitieu.extract.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Outline;

/** The amounts that paragraphs hand on to the bullets and sections under them, which may hold their parts. For one document. */
public final class CarriedTotals {
    private static final Set<String> OPENERS = Set.of("gồm", "đó", "thể", "sau");

    private static final int LAST_WORDS = 6;
    private static final int FIRST_WORDS = 12;

    private final Outline outline;
    /** By section and depth within it. */
    private final Map<Integer, Map<Integer, Carry>> carries = new HashMap<>();

    /**
     * Begins with none.
     *
     * @param outline the document
     */
    public CarriedTotals(Outline outline) {
        this.outline = outline;
    }

    /**
     * What a paragraph hands on to the bullets under it.
     *
     * @param total the amount that later amounts may be part of
     * @param open whether the paragraph says that parts follow
     */
    private record Carry(BudgetDraft total, boolean open) {}

    /**
     * Returns the total that the amounts of a paragraph are part of: of the bullet above it, else of the section above it; or null.
     *
     * @param block the paragraph
     */
    @Nullable
    public BudgetDraft above(ContentBlock block) {
        int section = block.section();
        Map<Integer, Carry> inSection = carries.getOrDefault(section, Map.of());
        for (int depth = block.depth() - 1; depth >= 0; depth--) {
            Carry carry = inSection.get(depth);
            if (carry != null) {
                return carry.open() || depth > 0 ? carry.total() : null;
            }
        }
        boolean heads = section >= 0
                && outline.sections().get(section).head().start()
                        == block.block().start();
        if (heads) {
            int parent = outline.sections().get(section).parent();
            Carry carry = carries.getOrDefault(parent, Map.of()).get(0);
            return carry != null && carry.open() ? carry.total() : null;
        }
        return null;
    }

    /**
     * Takes a paragraph; paragraphs come in order.
     *
     * @param block the paragraph
     */
    public void pass(ContentBlock block) {
        remember(block, null);
    }

    /**
     * Takes a paragraph with what it says of money; paragraphs come in order.
     *
     * @param block the paragraph
     * @param scan its words
     * @param drafts its amounts
     */
    public void pass(ContentBlock block, ParagraphScan scan, List<BudgetDraft> drafts) {
        remember(block, carry(scan, drafts));
    }

    private void remember(ContentBlock block, @Nullable Carry carry) {
        Map<Integer, Carry> inSection = carries.computeIfAbsent(block.section(), s -> new HashMap<>());
        inSection.keySet().removeIf(depth -> depth >= block.depth() && (depth > 0 || carry != null));
        if (carry != null) {
            inSection.put(block.depth(), carry);
        }
    }

    private static @Nullable Carry carry(ParagraphScan scan, List<BudgetDraft> drafts) {
        if (drafts.isEmpty()) {
            return null;
        }
        BudgetDraft total = drafts.stream()
                .filter(draft -> isResult(scan, draft))
                .findFirst()
                .orElse(drafts.get(0));
        boolean lone = drafts.size() == 1;
        return new Carry(total, announcesParts(scan) || lone && namesTotal(scan));
    }

    /** Of {@code 500 triệu đồng/năm x 5 năm = 2.500 triệu đồng} what follows has parts of the last amount. */
    private static boolean isResult(ParagraphScan scan, BudgetDraft draft) {
        for (int i = 1; i < scan.size(); i++) {
            if (scan.token(i).start() == draft.span().start()) {
                return scan.is(i - 1, "=");
            }
        }
        return false;
    }

    private static boolean namesTotal(ParagraphScan scan) {
        for (int i = 0; i < Math.min(FIRST_WORDS, scan.size()); i++) {
            if (scan.token(i).fold().equals("tổng")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a paragraph says that parts of its amount follow in the bullets under it. */
    private static boolean announcesParts(ParagraphScan scan) {
        int size = scan.size();
        if (size == 0) {
            return false;
        }
        String last = scan.token(size - 1).fold();
        if (last.equals(":")) {
            return true;
        }
        for (int i = Math.max(0, size - LAST_WORDS); i < size; i++) {
            if (OPENERS.contains(scan.token(i).fold()) && scan.role(i) != NumeralRole.DATE) {
                return true;
            }
        }
        return false;
    }
}

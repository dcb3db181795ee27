package vn.chitieu.outline;

import org.jspecify.annotations.Nullable;
import vn.chitieu.model.SectionKind;
import vn.chitieu.text.Span;

/**
 * One section of the outline.
 *
 * @param index position in the outline's list
 * @param level 1 for the outermost level used
 * @param label label as written without its closing mark, or null
 * @param title heading text without the label, or null for a numbered paragraph with no heading
 * @param parent index of the section above, or -1
 * @param kind what it is about
 * @param project component code of the programme that the heading names or that is inherited, such as {@code DA3.TDA1},
 *     or null
 * @param head label and title in the normalised text; for a paragraph with no heading the label only
 * @param rule id of the rule that made it
 * @param confidence 0..1
 */
public record SectionNode(
        int index,
        int level,
        @Nullable String label,
        @Nullable String title,
        int parent,
        SectionKind kind,
        @Nullable String project,
        Span head,
        String rule,
        double confidence) {}

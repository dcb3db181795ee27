package vn.chitieu.model;

import org.jspecify.annotations.Nullable;

/**
 * One section of the outline that the author wrote: section 3 of the contract.
 *
 * @param id stable id
 * @param level 1 for the outermost level used in the document
 * @param label label as written without its closing mark, or null for an unnumbered heading
 * @param title heading text without the label, or null for a numbered paragraph with no heading
 * @param parent id of the section above, or null
 * @param kind what it is about
 * @param evidence the heading's place; the offsets span label and title
 * @param rule id of the rule that made it
 * @param confidence 0..1
 */
public record Section(
        String id,
        int level,
        @Nullable String label,
        @Nullable String title,
        @Nullable String parent,
        SectionKind kind,
        Evidence evidence,
        String rule,
        double confidence) {}

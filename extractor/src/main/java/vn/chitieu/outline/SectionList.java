package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.SectionKind;
import vn.chitieu.text.Span;

/** The sections of a document in order, each with the kind and the component of a programme that it has by its heading. */
final class SectionList {
    private final SectionKinds kinds;
    private final List<SectionNode> sections = new ArrayList<>();
    private final Map<Integer, Boolean> lastChildHasTitle = new HashMap<>();

    SectionList(SectionKinds kinds) {
        this.kinds = kinds;
    }

    List<SectionNode> all() {
        return sections;
    }

    /**
     * Adds a section.
     *
     * @param label its label, or null
     * @param title its heading, or null
     * @param parent index of the section above it, or -1
     * @param head its label and heading in the text
     * @param rule what made it a section
     * @return its index
     */
    int add(@Nullable String label, @Nullable String title, int parent, Span head, String rule) {
        SectionNode above = parent < 0 ? null : sections.get(parent);
        SectionKind kind = kinds.of(title, above == null ? null : above.kind());
        String inherited = above == null ? null : above.project();
        String own = title != null && ProgrammeComponents.isHeading(title)
                ? ProgrammeComponents.codes(title.split("[:–]", 2)[0], inherited)
                : title == null || kind == SectionKind.ORGANIZATION ? null : componentIn(title, inherited);
        int index = sections.size();
        sections.add(new SectionNode(
                index,
                above == null ? 1 : above.level() + 1,
                label,
                title,
                parent,
                kind,
                own == null ? inherited : own,
                head,
                rule,
                label == null ? 0.85 : title == null ? 0.93 : 0.97));
        if (label != null) {
            lastChildHasTitle.put(parent, title != null);
        }
        return index;
    }

    /** A heading such as {@code Hỗ trợ nhà ở (Dự án 5)} names its component too, where it names only one. */
    private static @Nullable String componentIn(String title, @Nullable String inherited) {
        String codes = ProgrammeComponents.codes(title, inherited);
        return codes == null || codes.indexOf(';') >= 0 ? null : codes;
    }

    /** Returns whether the last labelled section below another has a heading; null where there is none. */
    @Nullable
    Boolean lastChildHasTitle(int parent) {
        return lastChildHasTitle.get(parent);
    }

    /** Returns whether a section says who does what; -1 is none. */
    boolean isOrganization(int section) {
        return section >= 0 && sections.get(section).kind() == SectionKind.ORGANIZATION;
    }

    /** Returns whether the heading of a section is that of a component of a programme. */
    boolean isComponent(int section) {
        String title = sections.get(section).title();
        return title != null && ProgrammeComponents.isHeading(title);
    }
}

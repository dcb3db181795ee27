package vn.chitieu.write;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Evidence;
import vn.chitieu.model.Section;

/** Finds the section that an offset stands in: the one whose heading was read last before it. */
final class SectionIndex {

    private final NavigableMap<Integer, String> headings = new TreeMap<>();

    SectionIndex(List<Section> sections) {
        for (Section section : sections) {
            headings.put(section.evidence().start(), section.id());
        }
    }

    /** Returns the id of the section at an offset, or null before the first heading. */
    @Nullable
    String at(int offset) {
        Map.Entry<Integer, String> heading = headings.floorEntry(offset);
        return heading == null ? null : heading.getValue();
    }

    /** Returns the id of the section that some evidence stands in, or null where there is none. */
    @Nullable
    String of(@Nullable Evidence evidence) {
        return evidence == null ? null : at(evidence.start());
    }
}

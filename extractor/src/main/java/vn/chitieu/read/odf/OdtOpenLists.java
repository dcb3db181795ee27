package vn.chitieu.read.odf;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.office.OfficeXml;

/** The lists around the place that is being read in the text of an OpenDocument file, the innermost of which labels. */
final class OdtOpenLists {
    private final OdfLists numbering;
    private final Deque<OpenList> lists = new ArrayDeque<>();

    /** A list, and whether the item that is being read has got its label. */
    private static final class OpenList {
        private final String style;
        private @Nullable Integer start;
        private boolean labelled;

        OpenList(String style) {
            this.style = style;
        }
    }

    OdtOpenLists(OdfLists numbering) {
        this.numbering = numbering;
    }

    /** Opens the list that is the current element; one inside another is of its style where it names none. */
    void open(XMLStreamReader xml) {
        OpenList outer = lists.peek();
        String own = OfficeXml.attribute(xml, "style-name");
        String style = own != null ? own : outer == null ? "" : outer.style;
        boolean continued = "true".equals(OfficeXml.attribute(xml, "continue-numbering"))
                || OfficeXml.attribute(xml, "continue-list") != null;
        if (outer == null && !continued) {
            numbering.restart(style);
        }
        lists.push(new OpenList(style));
    }

    /** Takes the child of the list that is the current element: an item, or a list header, which has no label. */
    void startChild(XMLStreamReader xml) {
        OpenList list = lists.element();
        if (xml.getLocalName().equals("list-item")) {
            int start = OfficeXml.number(OfficeXml.attribute(xml, "start-value"), -1);
            list.start = start < 0 ? null : start;
            list.labelled = false;
        } else {
            list.labelled = true;
        }
    }

    /** Closes the innermost list. */
    void close() {
        lists.pop();
    }

    /** Returns how many lists stand around the innermost. */
    int level() {
        return Math.max(0, lists.size() - 1);
    }

    /**
     * Returns the label of the paragraph that begins, or null.
     *
     * @param heading its level as a heading, 0 for none
     */
    @Nullable
    String label(int heading) {
        OpenList list = lists.peek();
        if (list != null) {
            if (list.labelled) {
                return null;
            }
            list.labelled = true;
            return numbering.next(list.style, level(), list.start);
        }
        return heading > 0 ? numbering.next(OdfLists.OUTLINE, heading - 1, null) : null;
    }
}

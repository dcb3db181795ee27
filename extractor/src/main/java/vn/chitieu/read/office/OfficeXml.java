package vn.chitieu.read.office;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Steps through the XML of office documents by local names: prefixes, and namespaces of two editions, do not matter. */
public final class OfficeXml {
    private OfficeXml() {}

    /**
     * Moves to the next child of the element at which the reader stood when its children began.
     *
     * @return whether there is one; false at the parent's end
     */
    public static boolean nextChild(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
        return false;
    }

    /** Moves to the end of the current element. */
    public static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Returns an attribute by its local name, or null. */
    public static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Returns the attribute {@code val}, or null. */
    public static @Nullable String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    /** Returns the attribute {@code val} as a number. */
    public static int number(XMLStreamReader xml, int otherwise) {
        return number(value(xml), otherwise);
    }

    /** Returns a number of at most seven digits, or what is given for anything else. */
    public static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("-?\\d{1,7}") ? Integer.parseInt(text) : otherwise;
    }

    /** Returns the state of a switch such as {@code <w:b/>}: on unless {@code val} says otherwise. */
    public static boolean isOn(XMLStreamReader xml) {
        String value = value(xml);
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }
}

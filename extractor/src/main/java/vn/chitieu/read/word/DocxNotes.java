package vn.chitieu.read.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.office.RegionTexts;
import vn.chitieu.source.InputException;

/**
 * Footnotes or endnotes of a Word document.
 *
 * @param byId the texts of each note
 */
record DocxNotes(Map<String, List<RawBlock>> byId) {

    /** Returns the notes of a document that has none. */
    static DocxNotes none() {
        return new DocxNotes(Map.of());
    }

    /** Reads {@code footnotes.xml} or {@code endnotes.xml}; separators are left out. */
    static DocxNotes parse(XMLStreamReader xml, DocxStyles styles) throws XMLStreamException, InputException {
        Map<String, List<RawBlock>> byId = new HashMap<>();
        OfficeXml.nextChild(xml);
        while (OfficeXml.nextChild(xml)) {
            String id = OfficeXml.attribute(xml, "id");
            if (id == null
                    || OfficeXml.attribute(xml, "type") != null && !"normal".equals(OfficeXml.attribute(xml, "type"))) {
                OfficeXml.skip(xml);
                continue;
            }
            DocxBody reader = new DocxBody(styles, DocxNumbering.none(), none(), none());
            byId.put(id, RegionTexts.of(reader.parseBlocks(xml), Region.FOOTNOTE));
        }
        return new DocxNotes(byId);
    }

    /** Returns the texts of a note, none where there is no such note. */
    List<RawBlock> of(String id) {
        return byId.getOrDefault(id, List.of());
    }
}

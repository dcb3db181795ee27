package vn.chitieu.read.excel;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chitieu.read.office.OfficeXml;

/**
 * The list of sheets of a workbook (ECMA-376 part 1, 18.2).
 *
 * @param sheets the sheets in the order of their tabs
 * @param from1904 whether dates are counted from 1904
 */
record XlsxWorkbook(List<Entry> sheets, boolean from1904) {
    private static final int MAX_SHEETS = 1000;

    /**
     * A sheet.
     *
     * @param name its name
     * @param reference id of the relationship to its part
     * @param hidden whether it is hidden, by a menu or by a program
     */
    record Entry(String name, String reference, boolean hidden) {}

    /** Reads the main part. */
    static XlsxWorkbook parse(XMLStreamReader xml) throws XMLStreamException {
        List<Entry> sheets = new ArrayList<>();
        boolean from1904 = false;
        OfficeXml.nextChild(xml);
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "workbookPr" -> {
                    String date1904 = OfficeXml.attribute(xml, "date1904");
                    from1904 = "1".equals(date1904) || "true".equals(date1904);
                    OfficeXml.skip(xml);
                }
                case "sheets" -> {
                    while (OfficeXml.nextChild(xml)) {
                        String name = OfficeXml.attribute(xml, "name");
                        String reference = OfficeXml.attribute(xml, "id");
                        String state = OfficeXml.attribute(xml, "state");
                        if (reference != null && sheets.size() < MAX_SHEETS) {
                            boolean hidden = state != null && !state.equals("visible");
                            sheets.add(new Entry(name == null ? "" : name, reference, hidden));
                        }
                        OfficeXml.skip(xml);
                    }
                }
                default -> OfficeXml.skip(xml);
            }
        }
        return new XlsxWorkbook(sheets, from1904);
    }
}

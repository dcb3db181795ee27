package vn.chitieu.read.excel;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawRun;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.office.OfficeXml;
import vn.chitieu.read.sheet.Sheet;
import vn.chitieu.read.sheet.SheetCell;
import vn.chitieu.source.InputException;

/** Reads the cells of the sheets of a workbook (ECMA-376 part 1, 18.3). */
final class XlsxCells {
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})");
    private static final int MAX_COLUMNS = 16_384;
    /** Longer ones are no numbers; in characters. */
    private static final int LONGEST_NUMBER = 40;

    private final XlsxStyles styles;
    private final XlsxStrings strings;
    private final boolean from1904;

    /**
     * Creates a reader of cells.
     *
     * @param styles looks of the workbook
     * @param strings texts of the workbook
     * @param from1904 whether dates are counted from 1904
     */
    XlsxCells(XlsxStyles styles, XlsxStrings strings, boolean from1904) {
        this.styles = styles;
        this.strings = strings;
        this.from1904 = from1904;
    }

    private record Address(int row, int column) {
        static @Nullable Address of(@Nullable String text) {
            Matcher matcher = ADDRESS.matcher(text == null ? "" : text);
            if (!matcher.matches()) {
                return null;
            }
            int column = 0;
            for (char letter : matcher.group(1).toCharArray()) {
                column = column * 26 + letter - 'A' + 1;
            }
            return column > MAX_COLUMNS ? null : new Address(Integer.parseInt(matcher.group(2)) - 1, column - 1);
        }
    }

    /**
     * Reads a sheet.
     *
     * @param xml its part, before the first event
     * @param sheet takes what it holds
     */
    void fill(XMLStreamReader xml, Sheet sheet) throws XMLStreamException, InputException {
        OfficeXml.nextChild(xml);
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "cols" -> {
                    while (OfficeXml.nextChild(xml)) {
                        int first = OfficeXml.number(OfficeXml.attribute(xml, "min"), 0);
                        int last = Math.min(MAX_COLUMNS, OfficeXml.number(OfficeXml.attribute(xml, "max"), 0));
                        if (isOn(xml, "hidden") && first > 0 && last >= first) {
                            sheet.hideColumns(first - 1, last - 1);
                        }
                        OfficeXml.skip(xml);
                    }
                }
                case "sheetData" -> rows(xml, sheet);
                case "mergeCells" -> {
                    while (OfficeXml.nextChild(xml)) {
                        merge(OfficeXml.attribute(xml, "ref"), sheet);
                        OfficeXml.skip(xml);
                    }
                }
                default -> OfficeXml.skip(xml);
            }
        }
    }

    private static boolean isOn(XMLStreamReader xml, String name) {
        String value = OfficeXml.attribute(xml, name);
        return "1".equals(value) || "true".equals(value);
    }

    private static void merge(@Nullable String reference, Sheet sheet) throws InputException {
        String[] corners = (reference == null ? "" : reference).split(":");
        Address from = Address.of(corners[0]);
        Address to = corners.length == 2 ? Address.of(corners[1]) : null;
        if (from != null && to != null && to.row() >= from.row() && to.column() >= from.column()) {
            sheet.merge(new Sheet.Merge(from.row(), from.column(), to.row(), to.column()));
        }
    }

    private void rows(XMLStreamReader xml, Sheet sheet) throws XMLStreamException, InputException {
        int row = -1;
        while (OfficeXml.nextChild(xml)) {
            row = OfficeXml.number(OfficeXml.attribute(xml, "r"), row + 2) - 1;
            if (isOn(xml, "hidden")) {
                sheet.hideRow(row);
            }
            int column = -1;
            while (OfficeXml.nextChild(xml)) {
                Address address = Address.of(OfficeXml.attribute(xml, "r"));
                // Some programs leave addresses out: then cells follow one another.
                Address at = address != null ? address : new Address(row, column + 1);
                column = at.column();
                cell(xml, at, sheet);
            }
        }
    }

    private void cell(XMLStreamReader xml, Address at, Sheet sheet) throws XMLStreamException, InputException {
        CellLook look = styles.look(OfficeXml.attribute(xml, "s"));
        String type = OfficeXml.attribute(xml, "t");
        String value = "";
        List<RawRun> inline = List.of();
        while (OfficeXml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "v" -> value = xml.getElementText();
                case "is" -> inline = XlsxStrings.inline(xml, look.font());
                default -> OfficeXml.skip(xml);
            }
        }
        if (look.ruled()) {
            sheet.rule(at.row());
        }
        boolean number = type == null || type.equals("n");
        List<RawRun> runs = inline.isEmpty() ? runs(type, value, look) : inline;
        if (!runs.isEmpty()) {
            sheet.add(new SheetCell(at.row(), at.column(), runs, look.alignment(), number));
        }
    }

    private List<RawRun> runs(@Nullable String type, String value, CellLook look) {
        RunCollector runs = new RunCollector();
        switch (type == null ? "n" : type) {
            case "s" -> {
                return strings.runs(value, look.font());
            }
            case "n" -> {
                return number(value.strip(), look);
            }
            case "b" -> runs.add(value.equals("1") ? "TRUE" : "FALSE", look.font());
            default -> runs.add(value, look.font());
        }
        return runs.take();
    }

    private List<RawRun> number(String value, CellLook look) {
        if (value.length() <= LONGEST_NUMBER) {
            try {
                return look.show(Double.parseDouble(value), from1904);
            } catch (NumberFormatException e) {
                // It is shown as it is.
            }
        }
        return value.isEmpty() ? List.of() : List.of(RawRun.of(value, look.font()));
    }
}
